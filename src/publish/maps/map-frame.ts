/** Which part of the world a map shows, and how large. */
import type { Place } from '../../news/locator-map.ts';
import type { Shape } from './atlas.ts';
import { type Area, aspect, type Frame } from './map-area.ts';
import { boxOf, type Plane, regionalPlane, worldPlane } from './map-plane.ts';
import { regionAround } from './map-region.ts';
import { worldAround } from './map-world.ts';
import { angle, middleOf, type Point, vectorOf } from './sphere.ts';

/** A frame that the map is shown in. Its corner is at `x`, `y` of the plane, which it shows `zoom` times as large. */
export interface View {
  id: 'wide' | 'narrow';
  width: number;
  height: number;
  x: number;
  y: number;
  zoom: number;
}
const wide = { id: 'wide', width: 768, height: 336 } as const;
const narrow = { id: 'narrow', width: 384, height: 288 } as const;

/** In radians, how far from their middle places may be, and half the width of a frame, for one regional plane. */
const farthest = 0.4;
const widest = 0.9;

/**
 * Around places near each other the plane is a regional one, which shows as much of their countries (`lit`) as lets
 * one know them. Places far apart stand on a map of the world. The plane has the units of the wide view.
 */
export function frameOf(places: readonly Place[], lit: readonly Shape[]) {
  const points = places.map(({ longitude, latitude }) => vectorOf([longitude, latitude]));
  const centre = middleOf(points);
  if (points.every((point) => angle(centre, point) < farthest)) {
    const region = regionAround(points, centre, lit);
    if (region(wide).half * aspect(wide) <= widest)
      return framed((scale, origin) => regionalPlane(centre, scale, origin), region);
  }
  const longitude = middleLongitude(places.map((place) => place.longitude));
  const world = worldAround(boxOf(points.map(worldPlane(longitude).project)));
  return framed((scale, origin) => worldPlane(longitude, scale, origin), world);
}

function framed(planeAt: (scale: number, origin: Point) => Plane, areaOf: (frame: Frame) => Area) {
  const { x, y, half } = areaOf(wide);
  const scale = wide.height / 2 / half;
  const plane = planeAt(scale, [wide.width / 2 - x * scale, wide.height / 2 - y * scale]);
  const viewOf = (frame: typeof wide | typeof narrow): View => {
    const area = areaOf(frame);
    const zoom = frame.height / 2 / area.half / scale;
    return {
      ...frame,
      x: wide.width / 2 + (area.x - x) * scale - frame.width / 2 / zoom,
      y: wide.height / 2 + (area.y - y) * scale - frame.height / 2 / zoom,
      zoom,
    };
  };
  return { plane, views: [viewOf(wide), viewOf(narrow)] as const };
}

/** The middle of the shortest way around the world that passes all places; rather not over the date line. */
function middleLongitude(longitudes: readonly number[]): number {
  const sorted = longitudes.toSorted((a, b) => a - b);
  const gaps = sorted.map((from, index) => {
    const next = sorted[index + 1];
    const to = next ?? sorted[0]! + 360;
    return { weight: (to - from) * (next === undefined ? 1.3 : 1), opposite: (from + to) / 2 + 180 };
  });
  return gaps.toSorted((a, b) => b.weight - a.weight)[0]!.opposite;
}
