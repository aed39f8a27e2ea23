/** The countries of the world as Natural Earth draws them, read once. */
import { createRequire } from 'node:module';
import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Place } from '../../news/locator-map.ts';
import { reachOf } from './reach.ts';
import { angle, middleOf, type Point } from './sphere.ts';

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
  arcs: Point[][];
  /** The same for topojson. */
  topology: Topology;
  /** Of each point of each arc, how far in radians the line would be from it without it. */
  reach: Float32Array[];
  shapes: Shape[];
  /** The arcs between two countries; all others are coasts. */
  borders: ReadonlySet<number>;
}

type Topology = Parameters<typeof feature>[0];

let read: Atlas | undefined;
/** Reading takes about a fifth of a second and is done when the first map is drawn. */
export const atlas = () => (read ??= readAtlas());

const require = createRequire(import.meta.url);

interface Source extends Topology {
  objects: { countries: { type: 'GeometryCollection'; geometries: Geometry[] } };
}
type Geometry = { id?: string; properties: { name: string } } & (
  { type: 'Polygon'; arcs: number[][] } | { type: 'MultiPolygon'; arcs: number[][][] }
);

function readAtlas(): Atlas {
  const source: Source = require('world-atlas/countries-50m.json');
  const lines = { type: 'MultiLineString' as const, arcs: source.arcs.map((_, index) => [index]) };
  const arcs = feature(source, lines).geometry.coordinates.map((line) =>
    line.map(([longitude = 0, latitude = 0]): Point => [longitude, latitude]),
  );
  const shapes = source.objects.countries.geometries.flatMap((geometry) => {
    const { name } = geometry.properties;
    const country = { code: codeOf(geometry.id, name), name };
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
    return polygons.map((polygon): Shape => ({
      type: 'Polygon',
      country,
      arcs: polygon,
      ...capOf(polygon.flat().flatMap((arc) => arcs[arc < 0 ? ~arc : arc]!)),
    }));
  });
  const topology: Topology = { type: 'Topology', arcs, objects: {} };
  return { arcs, topology, reach: arcs.map(reachOf), shapes, borders: sharedArcs(shapes) };
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
function codeOf(id: string | undefined, name: string): string | undefined {
  if (id !== undefined) return isoCode(id);
  return name === 'Kosovo' ? 'XK' : undefined;
}

/** Of a number, or of a code by which one calls it besides: 826 and UK are GB. */
export const isoCode = (region: string) => new Intl.Locale(`und-${region}`).region;

/** The circle around points, seen from the earth's centre. */
function capOf(points: Point[]): { centre: Point; radius: number } {
  const centre = middleOf(points);
  return { centre, radius: Math.max(...points.map((point) => angle(centre, point))) };
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
