/** Longitude and latitude in degrees; on a plane x and y. */
export type Point = [number, number];

/** From the middle of the earth to a place on it, one unit long: z to the north pole, x to where the equator meets Greenwich. */
export type Vector = readonly [number, number, number];

export function vectorOf([longitude, latitude]: Point): Vector {
  const [l, p] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
}

export const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** Between two places, in radians. */
export const angle = (a: Vector, b: Vector): number =>
  2 * Math.asin(Math.min(1, Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) / 2));

/** Where the sum of the directions points to; no number where they point to all sides. */
export function middleOf(vectors: readonly Vector[]): Vector {
  let [x, y, z] = [0, 0, 0];
  for (const vector of vectors) {
    x += vector[0];
    y += vector[1];
    z += vector[2];
  }
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}

export const pointOf = ([x, y, z]: Vector): Point => [
  (Math.atan2(y, x) * 180) / Math.PI,
  (Math.asin(Math.max(-1, Math.min(1, z))) * 180) / Math.PI,
];
