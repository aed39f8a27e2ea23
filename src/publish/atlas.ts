/** The countries of the world as Natural Earth draws them, read once. */
import { createRequire } from 'node:module';
import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Place } from '../news/locator-map.ts';
import { reachOf } from './reach.ts';

/** Degrees: longitude, latitude. */
export type Point = [number, number];

export interface Country {
  /** ISO 3166-1 alpha-2; none for what has no code. */
  code: string | undefined;
  /** English, short: for what `Intl.DisplayNames` does not know. */
  name: string;
}

/** One island or mainland of a country: arcs of the atlas, one list a ring. Its points lie within `radius` of its `centre`. */
export interface Shape {
  type: 'Polygon';
  country: Country;
  arcs: number[][];
  centre: Point;
  /** Radians. */
  radius: number;
}

export interface Atlas {
  /** Decoded: arcs are longitudes and latitudes. */
  topology: Topology;
  /** Of each point of each arc, how far in radians the line would be from it without it. */
  reach: Float32Array[];
  shapes: Shape[];
  /** The arcs between two countries; all others are coasts. */
  borders: ReadonlySet<number>;
}

let read: Atlas | undefined;
/** Reading takes about a fifth of a second and is done when the first map is drawn. */
export const atlas = () => (read ??= readAtlas());

function readAtlas(): Atlas {
  const source = createRequire(import.meta.url)('world-atlas/countries-50m.json') as Topology<{
    countries: GeometryCollection<{ name: string }>;
  }>;
  const arcs = feature(source, { type: 'MultiLineString', arcs: source.arcs.map((_, index) => [index]) })
    .geometry.coordinates as Point[][];
  const topology: Topology = { type: 'Topology', arcs, objects: {} };

  const shapes = source.objects.countries.geometries.flatMap((geometry) => {
    const { name } = geometry.properties as { name: string };
    const country = { code: codeOf(geometry.id, name), name };
    const polygons =
      geometry.type === 'Polygon' ? [geometry.arcs] : geometry.type === 'MultiPolygon' ? geometry.arcs : [];
    return polygons.map((polygon): Shape => ({
      type: 'Polygon',
      country,
      arcs: polygon,
      ...capOf(polygon.flat().flatMap((arc) => arcs[arc < 0 ? ~arc : arc]!)),
    }));
  });
  return { topology, reach: arcs.map(reachOf), shapes, borders: sharedArcs(shapes) };
}

function sharedArcs(shapes: readonly Shape[]): Set<number> {
  const met = new Set<number>();
  const shared = new Set<number>();
  for (const arc of shapes.flatMap(({ arcs }) => arcs.flat())) {
    const index = arc < 0 ? ~arc : arc;
    if (met.has(index)) shared.add(index);
    met.add(index);
  }
  return shared;
}

/** ISO 3166-1 numeric to alpha-2, by CLDR's aliases. Kosovo has no number, but a code that everybody uses. */
function codeOf(id: string | number | undefined, name: string) {
  return id === undefined ? (name === 'Kosovo' ? 'XK' : undefined) : isoCode(String(id));
}
/** Of a number, or of a code by which one calls it besides: 826 and UK are GB. */
export const isoCode = (region: string) => new Intl.Locale(`und-${region}`).region;

/** The circle around points, seen from the earth's centre. */
function capOf(points: Point[]): { centre: Point; radius: number } {
  const centre = middleOf(points);
  return { centre, radius: Math.max(...points.map((point) => angle(centre, point))) };
}

/** Between two points, in radians (haversine formula). */
export function angle([fromX, fromY]: Point, [toX, toY]: Point): number {
  const across = Math.sin(((toX - fromX) * degree) / 2);
  const up = Math.sin(((toY - fromY) * degree) / 2);
  const square = up * up + Math.cos(fromY * degree) * Math.cos(toY * degree) * across * across;
  return 2 * Math.asin(Math.min(1, Math.sqrt(square)));
}
const degree = Math.PI / 180;

/** Where the sum of the directions points to. Degrees in and out. */
export function middleOf(points: readonly Point[]): Point {
  const sum: [number, number, number] = [0, 0, 0];
  for (const [longitude, latitude] of points) {
    const [l, p] = [longitude * degree, latitude * degree];
    sum[0] += Math.cos(p) * Math.cos(l);
    sum[1] += Math.cos(p) * Math.sin(l);
    sum[2] += Math.sin(p);
  }
  return [Math.atan2(sum[1], sum[0]) / degree, Math.atan2(sum[2], Math.hypot(sum[0], sum[1])) / degree];
}

/**
 * The country a place says it is in, also where its island is too small for the atlas; of a place that says nothing,
 * or has a code that the atlas does not know, the country around it.
 */
export function countryOf({ address, longitude, latitude }: Place): Country | undefined {
  const { shapes, topology } = atlas();
  const code = address && isoCode(address.addressCountry);
  const named = code && shapes.find(({ country }) => country.code === code);
  if (named) return named.country;
  // The atlas ends a little before the pole.
  const point: Point = [longitude, Math.max(latitude, -89.9)];
  return shapes.find(
    ({ centre, radius, arcs }) =>
      angle(centre, point) <= radius &&
      geoContains(feature(topology, { type: 'Polygon', arcs }).geometry, point),
  )?.country;
}
