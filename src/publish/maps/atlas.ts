/** The countries of the world as Natural Earth draws them, read once. */
import { createRequire } from 'node:module';
import { geoContains } from 'd3-geo';
import type { Place } from '../../news/locator-map.ts';
import { reachOf } from './reach.ts';
import { angle, middleOf, type Point, pointOf, type Vector, vectorOf } from './sphere.ts';

export interface Country {
  /** ISO 3166-1 alpha-2; none for what has no code. */
  code: string | undefined;
  /** English, short: for what `Intl.DisplayNames` does not know. */
  name: string;
}

/**
 * One island or mainland of a country: arcs of the atlas, one list a ring; one that runs the other way is `~arc`. Its
 * points lie within `radius` of its `centre`.
 */
export interface Shape {
  country: Country;
  arcs: number[][];
  centre: Vector;
  /** Radians. */
  radius: number;
}

interface Curve {
  points: Vector[];
  /** Of each point, how far in radians the line would be from it without it. */
  reach: Float32Array;
}

/** A line that begins and ends where it meets others. */
interface Arc extends Curve {
  /** Those of its points that reach further than `coarse`: a map of the world looks at no others. */
  outline: Curve;
  /** Arcs that meet have the same number there. */
  start: number;
  end: number;
  /** The shapes it is the edge of: a border has two, a coast one. */
  sides: Shape[];
}

export interface Atlas {
  arcs: Arc[];
  shapes: Shape[];
}

/** Radians. */
export const coarse = 0.002;

let read: Atlas | undefined;
/** Reading takes about a fifth of a second and is done when the first map is drawn. */
export const atlas = () => (read ??= readAtlas());

const require = createRequire(import.meta.url);

/** TopoJSON (https://github.com/topojson/topojson-specification): whole numbers, each point as the step from the one before. */
interface Source {
  transform: { scale: Point; translate: Point };
  arcs: Point[][];
  objects: { countries: { geometries: Geometry[] } };
}
type Geometry = { id?: string; properties: { name: string } } & (
  { type: 'Polygon'; arcs: number[][] } | { type: 'MultiPolygon'; arcs: number[][][] }
);

function readAtlas(): Atlas {
  const source: Source = require('world-atlas/countries-50m.json');
  const { scale, translate } = source.transform;
  const nodes = new Map<string, number>();
  const nodeAt = (x: number, y: number) => {
    const node = nodes.get(`${x} ${y}`) ?? nodes.size;
    nodes.set(`${x} ${y}`, node);
    return node;
  };
  const arcs = source.arcs.map((steps): Arc => {
    let [x, y] = [0, 0];
    const points = steps.map(([dx, dy]) => {
      [x, y] = [x + dx, y + dy];
      return vectorOf([x * scale[0] + translate[0], y * scale[1] + translate[1]]);
    });
    const reach = reachOf(points);
    const outline = {
      points: points.filter((_, at) => reach[at]! > coarse),
      reach: reach.filter((far) => far > coarse),
    };
    return { points, reach, outline, start: nodeAt(...steps[0]!), end: nodeAt(x, y), sides: [] };
  });
  const shapes = source.objects.countries.geometries.flatMap((geometry) => {
    const { name } = geometry.properties;
    const country = { code: codeOf(geometry.id, name), name };
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
    return polygons.map((rings): Shape => ({
      country,
      arcs: rings,
      ...capOf(rings.flat().flatMap((arc) => arcs[indexOf(arc)]!.points)),
    }));
  });
  for (const shape of shapes) for (const arc of shape.arcs.flat()) arcs[indexOf(arc)]!.sides.push(shape);
  return { arcs, shapes };
}

/** Which arc it is, whichever way it runs. */
export const indexOf = (arc: number) => (arc < 0 ? ~arc : arc);

/** ISO 3166-1 numeric to alpha-2, by CLDR's aliases. Kosovo has no number, but a code that everybody uses. */
function codeOf(id: string | undefined, name: string): string | undefined {
  if (id !== undefined) return isoCode(id);
  return name === 'Kosovo' ? 'XK' : undefined;
}

/** Of a number, or of a code by which one calls it besides: 826 and UK are GB. */
export const isoCode = (region: string) => new Intl.Locale(`und-${region}`).region;

/** The circle around points, seen from the earth's centre. */
function capOf(points: Vector[]): { centre: Vector; radius: number } {
  const centre = middleOf(points);
  return { centre, radius: points.reduce((most, point) => Math.max(most, angle(centre, point)), 0) };
}

/**
 * The country a place says it is in, also where its island is too small for the atlas; of a place that says nothing,
 * or has a code that the atlas does not know, the country around it.
 */
export function countryOf({ address, longitude, latitude }: Place): Country | undefined {
  const { shapes } = atlas();
  const code = address && isoCode(address.addressCountry);
  const named = code && shapes.find(({ country }) => country.code === code);
  if (named) return named.country;
  // The atlas ends a little before the pole.
  const point: Point = [longitude, Math.max(latitude, -89.9)];
  return shapes.find(
    ({ centre, radius, arcs }) =>
      angle(centre, vectorOf(point)) <= radius &&
      geoContains({ type: 'Polygon', coordinates: arcs.map(coordinatesOf) }, point),
  )?.country;
}

const coordinatesOf = (ring: readonly number[]): Point[] =>
  ring.flatMap((arc) => {
    const points = atlas().arcs[indexOf(arc)]!.points.map(pointOf);
    return arc < 0 ? points.toReversed() : points;
  });
