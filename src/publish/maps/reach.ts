import type { Point } from './sphere.ts';

type Vector = [number, number, number];

/**
 * How far, in radians, a line would be from each of its points without it: what Douglas and Peucker's simplification
 * (1973) keeps at a tolerance is every point that reaches further. Ends reach infinitely far.
 */
export function reachOf(line: readonly Point[]): Float32Array {
  const points = line.map(vectorOf);
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

function vectorOf([longitude, latitude]: Point): Vector {
  const [l, p] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
}

const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

function distanceToLine(point: Vector, start: Vector, end: Vector): number {
  const [along, to] = [minus(end, start), minus(point, start)];
  const share = Math.min(1, Math.max(0, dot(to, along) / (dot(along, along) || 1)));
  return Math.hypot(to[0] - along[0] * share, to[1] - along[1] * share, to[2] - along[2] * share);
}
