/** What lies under a map's names: sea, land, lit countries, borders. */
import { mergeArcs, meshArcs } from 'topojson-client';
import type { Place } from '../../news/locator-map.ts';
import { atlas, type Country, countryOf, isoCode, type Shape } from './atlas.ts';
import { frameOf, type View } from './map-frame.ts';
import { type Line, linesOn } from './map-lines.ts';
import { type Box, boxOf, grow, type Plane } from './map-plane.ts';
import { angle, type Point } from './sphere.ts';

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
  const points = places.map(({ longitude, latitude }): Point => [longitude, latitude]);
  const litShapes = atlas().shapes.filter(({ country }) => lit.has(country));
  const { plane, views } = frameOf(points, litShapes);
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
function inSight({ invert }: Plane, { left, top, right, bottom }: Box): Shape[] {
  const middle = invert([(left + right) / 2, (top + bottom) / 2]);
  const corners: Point[] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  const reach = Math.max(...corners.map((corner) => angle(invert(corner), middle)));
  return atlas().shapes.filter(({ centre, radius }) => angle(centre, middle) < radius + reach);
}

/**
 * No coast is more than `tolerance` units from where it is, no border a third farther, and no island much smaller than
 * what can be seen.
 */
export function groundOf({ plane, box, shapes, lit }: Scene, tolerance: number): Ground {
  const { topology } = atlas();
  const on = linesOn(plane, tolerance, 1.3 * tolerance);
  const countries = new Map<Country, Line[]>();
  const outlined = (rings: readonly number[][], side: number) =>
    on.rings(rings, box).filter((ring) => areaOf(boxOf(ring)) > side ** 2);
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
  const land = mergeArcs(
    topology,
    seen.filter(({ country }) => !lit.has(country)),
  );
  return {
    box,
    countries,
    land: outlined(land.arcs.flat(), 3 * tolerance),
    lit: [...lit.keys()].flatMap((country) => countries.get(country) ?? []),
    borders(around) {
      const owner = new Map<object, Country>(seen.map((shape) => [shape, shape.country]));
      const border = meshArcs(topology, { type: 'GeometryCollection', geometries: seen }, (one, other) => {
        const [a, b] = [owner.get(one)!, owner.get(other)!];
        return a !== b && (around(a) || around(b));
      });
      return border.arcs.flatMap((arcs) => on.lines(arcs, box));
    },
  };
}

const areaOf = ({ left, top, right, bottom }: Box) => (right - left) * (bottom - top);
