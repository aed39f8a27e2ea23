import { dot, minus, type Vector } from './sphere.ts';

/**
 * How far, in radians, a line would be from each of its points without it: what Douglas and Peucker's simplification
 * (1973) keeps at a tolerance is every point that reaches further. Ends reach infinitely far.
 */
export function reachOf(points: readonly Vector[]): Float32Array {
  const reach = new Float32Array(points.length);
  reach[0] = reach[points.length - 1] = Infinity;
  const spans: [number, number, number][] = [[0, points.length - 1, Infinity]];

  for (let span = spans.pop(); span; span = spans.pop()) {
    const [start, end, limit] = span;
    let farthest = start;
    let distance = -1;
    for (let i = start + 1; i < end; i++) {
      const off = distanceToLine(points[i]!, points[start]!, points[end]!);
      if (off > distance) [farthest, distance] = [i, off];
    }
    if (farthest === start) continue;
    // A point never goes before those that were found between it and its neighbours.
    reach[farthest] = Math.min(distance, limit);
    spans.push([start, farthest, reach[farthest]!], [farthest, end, reach[farthest]!]);
  }
  return reach;
}

function distanceToLine(point: Vector, start: Vector, end: Vector): number {
  const [along, to] = [minus(end, start), minus(point, start)];
  const share = Math.min(1, Math.max(0, dot(to, along) / (dot(along, along) || 1)));
  return Math.hypot(to[0] - along[0] * share, to[1] - along[1] * share, to[2] - along[2] * share);
}
