/** The sphere laid flat: a plane with x rightwards and y downwards. */
import { geoAzimuthalEqualArea, geoProjection, type GeoProjection } from 'd3-geo';
import type { Point } from './sphere.ts';

export interface Plane {
  project: (point: Point) => Point;
  /** Back to degrees. */
  invert: (at: Point) => Point;
  /** Units to a radian at the centre. */
  scale: number;
  /** After how many units, rightwards, the world begins anew; on a regional plane it never does. */
  round: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** True to area, with north above the centre: for places that lie near each other. */
export const regionalPlane = ([longitude, latitude]: Point, scale = 1, origin: Point = [0, 0]): Plane =>
  planeOf(geoAzimuthalEqualArea().rotate([-longitude, -latitude]), scale, origin, Infinity);

/** The whole world as it is known, by Patterson's projection: places far apart. */
export const worldPlane = (longitude: number, scale = 1, origin: Point = [0, 0]): Plane =>
  planeOf(geoProjection(patterson).rotate([-longitude, 0]), scale, origin, 2 * Math.PI * scale);

function planeOf(projection: GeoProjection, scale: number, origin: Point, round: number): Plane {
  projection.scale(scale).translate(origin);
  return {
    project: (point) => projection(point)!,
    invert: (at) => projection.invert!(at)!,
    scale,
    round,
  };
}

/** T. Patterson, B. Šavrič, B. Jenny, "Introducing the Patterson Cylindrical Projection" (2015), equation 1. Radians. */
function patterson(longitude: number, latitude: number): Point {
  const square = latitude * latitude;
  const bend = square * square * (0.23185 + square * (-0.14499 + square * 0.02406));
  return [longitude, latitude * (1.0148 + bend)];
}

/** The box around points. */
export function boxOf(points: readonly Point[]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x, y] of points) {
    if (x < box.left) box.left = x;
    if (x > box.right) box.right = x;
    if (y < box.top) box.top = y;
    if (y > box.bottom) box.bottom = y;
  }
  return box;
}
export const overlap = (a: Box, b: Box, gap = 0) =>
  a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;
export const grow = ({ left, top, right, bottom }: Box, x: number, y = x): Box => ({
  left: left - x,
  top: top - y,
  right: right + x,
  bottom: bottom + y,
});
