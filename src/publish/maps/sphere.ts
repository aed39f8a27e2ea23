/** Longitude and latitude in degrees; on a plane x and y. */
export type Point = [number, number];

const degree = Math.PI / 180;

/** Between two points, in radians (haversine formula). */
export function angle([fromX, fromY]: Point, [toX, toY]: Point): number {
  const across = Math.sin(((toX - fromX) * degree) / 2);
  const up = Math.sin(((toY - fromY) * degree) / 2);
  const square = up * up + Math.cos(fromY * degree) * Math.cos(toY * degree) * across * across;
  return 2 * Math.asin(Math.min(1, Math.sqrt(square)));
}
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
