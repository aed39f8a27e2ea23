/** The sphere laid flat: a plane with x rightwards and y downwards. */
import { dot, type Point, pointOf, type Vector, vectorOf } from './sphere.ts';

export interface Plane {
  project: (at: Vector) => Point;
  /** What lies at its origin. */
  centre: Vector;
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

/** True to area (Lambert, 1772), with north above the centre: for places that lie near each other. */
export function regionalPlane(centre: Vector, scale = 1, [originX, originY]: Point = [0, 0]): Plane {
  const [x, y, z] = centre;
  const flat = Math.hypot(x, y) || 1;
  const east: Vector = [-y / flat, x / flat, 0];
  const north: Vector = [(-z * x) / flat, (-z * y) / flat, flat];
  return {
    project(at) {
      const k = scale * Math.sqrt(2 / Math.max(1e-12, 1 + dot(centre, at)));
      return [originX + k * dot(east, at), originY - k * dot(north, at)];
    },
    centre,
    scale,
    round: Infinity,
  };
}

/** How far, in radians, a point of a regional plane with this scale is from the centre. */
export const angleAt = (distance: number, scale: number) => 2 * Math.asin(Math.min(1, distance / scale / 2));

/** The whole world as it is known, by Patterson's projection: places far apart. */
export const worldPlane = (middle: number, scale = 1, [originX, originY]: Point = [0, 0]): Plane => ({
  project(at) {
    const [longitude, latitude] = pointOf(at);
    const east = longitude - middle;
    return [
      originX + scale * radians(east - 360 * Math.round(east / 360)),
      originY - scale * patterson(radians(latitude)),
    ];
  },
  centre: vectorOf([middle, 0]),
  scale,
  round: 2 * Math.PI * scale,
});

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** T. Patterson, B. Šavrič, B. Jenny, "Introducing the Patterson Cylindrical Projection" (2015), equation 1. Radians. */
function patterson(latitude: number): number {
  const square = latitude * latitude;
  const bend = square * square * (0.23185 + square * (-0.14499 + square * 0.02406));
  return latitude * (1.0148 + bend);
}

/** The box around points. */
export function boxOf(points: readonly Point[]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const point of points) {
    const x = point[0];
    const y = point[1];
    if (x < box.left) box.left = x;
    if (x > box.right) box.right = x;
    if (y < box.top) box.top = y;
    if (y > box.bottom) box.bottom = y;
  }
  return box;
}
export const areaOf = ({ left, top, right, bottom }: Box) => (right - left) * (bottom - top);
export const overlap = (a: Box, b: Box, gap = 0) =>
  a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;
export const grow = ({ left, top, right, bottom }: Box, x: number, y = x): Box => ({
  left: left - x,
  top: top - y,
  right: right + x,
  bottom: bottom + y,
});
