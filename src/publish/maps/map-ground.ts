/** What lies under a map's names: sea, land, lit countries, borders. */
import type { Place } from '../../news/locator-map.ts';
import { atlas, type Country, countryOf, indexOf, isoCode, type Shape } from './atlas.ts';
import { frameOf, type View } from './map-frame.ts';
import { type Line, linesOn } from './map-lines.ts';
import { angleAt, type Box, boxOf, grow, type Plane } from './map-plane.ts';
import { angle, type Point } from './sphere.ts';
import { stitch } from './stitch.ts';

/** Lines in the units of the wide view, cut to `box`, which holds both views. */
export interface Ground {
  box: Box;
  land: Line[];
  lit: Line[];
  /** Of such countries. */
  borders: (around: (country: Country) => boolean) => Line[];
  /** The outlines of each country in the box. */
  countries: ReadonlyMap<Country, Line[]>;
}

export interface Scene {
  plane: Plane;
  isWorld: boolean;
  views: readonly [wide: View, narrow: View];
  box: Box;
  /** What may be in sight. */
  shapes: Shape[];
  /** With the code that a place states: one of French Guiana lights France, but by its own name. */
  lit: ReadonlyMap<Country, string | undefined>;
}

export function sceneOf(places: readonly Place[]): Scene {
  const lit = new Map(
    places.flatMap((place) => {
      const country = countryOf(place);
      return country ? [[country, place.address && isoCode(place.address.addressCountry)]] : [];
    }),
  );
  const litShapes = atlas().shapes.filter(({ country }) => lit.has(country));
  const { plane, views } = frameOf(places, litShapes);
  const isWorld = plane.round < Infinity;
  const corners = views.flatMap(({ x, y, width, height, zoom }): Point[] => [
    [x, y],
    [x + width / zoom, y + height / zoom],
  ]);
  // A little more than is shown, so that no line ends in sight.
  const box = grow(boxOf(corners.map(([x, y]): Point => [Math.round(x), Math.round(y)])), 3);
  const shapes = (isWorld ? atlas().shapes : inSight(plane, box)).filter(
    ({ country, radius }) =>
      lit.has(country) ||
      // On a map of the world Antarctica would be a bar along the frame.
      (radius * plane.scale > 1 && !(isWorld && country.code === 'AQ')),
  );
  return { plane, isWorld, views, box, shapes, lit };
}

/** The shapes whose circle meets the circle around the box. */
function inSight({ project, centre, scale }: Plane, { left, top, right, bottom }: Box): Shape[] {
  const [x, y] = project(centre);
  const far = Math.hypot(Math.max(x - left, right - x), Math.max(y - top, bottom - y));
  const reach = angleAt(far, scale);
  return atlas().shapes.filter((shape) => angle(shape.centre, centre) < shape.radius + reach);
}

/**
 * No coast is more than `tolerance` units from where it is, no border a third farther, and no island much smaller than
 * what can be seen.
 */
export function groundOf({ plane, box, shapes, lit }: Scene, tolerance: number): Ground {
  const on = linesOn(plane, tolerance, 1.3 * tolerance);
  const countries = new Map<Country, Line[]>();
  const outlined = (rings: readonly number[][], side: number) => on.rings(rings, box, side ** 2);
  const seen = shapes.filter(({ country, arcs: [shore, ...holes] }) => {
    const least = lit.has(country) ? tolerance : 3 * tolerance;
    // A hole is seen when what fills it is.
    const outlines = [...outlined([shore!], least), ...outlined(holes, 3 * tolerance)];
    const known = countries.get(country);
    if (known) known.push(...outlines);
    else if (outlines.length > 0) countries.set(country, outlines);
    return outlines.length > 0;
  });
  // What is lit is there, however small.
  const whole = linesOn(plane, 0);
  for (const country of lit.keys()) {
    const [largest] = shapes
      .filter((shape) => shape.country === country && !countries.has(country))
      .toSorted((a, b) => b.radius - a.radius)
      .flatMap(({ arcs }) => whole.rings(arcs, box));
    if (largest) countries.set(country, [largest]);
  }
  return {
    box,
    countries,
    land: outlined(outlineOf(seen.filter(({ country }) => !lit.has(country))), 3 * tolerance),
    lit: [...lit.keys()].flatMap((country) => countries.get(country) ?? []),
    borders: (around) => bordersOf(seen, around).flatMap((arcs) => on.lines(arcs, box)),
  };
}

/** Rings around what shapes cover together. */
function outlineOf(shapes: readonly Shape[]): number[][] {
  const { arcs } = atlas();
  const among = new Set(shapes);
  const isEdge = (arc: number) => arcs[indexOf(arc)]!.sides.filter((shape) => among.has(shape)).length < 2;
  return stitch(shapes.flatMap((shape) => shape.arcs.flat().filter(isEdge)));
}

/** Lines where countries meet, if `around` says so of one of them. */
function bordersOf(shapes: readonly Shape[], around: (country: Country) => boolean): number[][] {
  const { arcs } = atlas();
  const among = new Set(shapes);
  const isBorder = (arc: number, one: Shape) => {
    const { sides } = arcs[indexOf(arc)]!;
    const [first, other] = sides;
    return (
      first === one &&
      other !== undefined &&
      among.has(other) &&
      other.country !== one.country &&
      (around(one.country) || around(other.country))
    );
  };
  return stitch(shapes.flatMap((shape) => shape.arcs.flat().filter((arc) => isBorder(arc, shape))));
}
