/** The atlas on a plane: rings and lines with no more points than the eye needs, cut to a box. */
import { atlas, coarse } from './atlas.ts';
import { areaOf, type Box, boxOf, overlap, type Plane } from './map-plane.ts';
import type { Point } from './sphere.ts';

export type Line = Point[];

/**
 * How to bring arcs of the atlas to a plane. No line moves by more than `tolerance` units; an arc is the same wherever
 * it is drawn, so that neighbours share their border.
 */
export function linesOn({ project, scale, round }: Plane, tolerance: number, borderTolerance = tolerance) {
  const { arcs: all } = atlas();
  const drawn = new Map<number, Line>();

  function arcLine(index: number): Line {
    const before = drawn.get(index);
    if (before) return before;
    const arc = all[index]!;
    const least = (arc.sides.length > 1 ? borderTolerance : tolerance) / scale;
    const { points, reach } = least < coarse ? arc : arc.outline;
    const line: Line = [];
    for (let at = 0; at < points.length; at++) if (reach[at]! > least) line.push(project(points[at]!));
    drawn.set(index, line);
    return line;
  }

  /** Arcs end to end. Past the edge of the world a line goes on, instead of jumping to the other side. */
  function joined(arcs: readonly number[]): Line {
    const lines = arcs.map((arc) => (arc < 0 ? arcLine(~arc).toReversed() : arcLine(arc)));
    const line = lines.length === 1 ? lines[0]! : lines.flat();
    const jumps = (at: number) => Math.abs(line[at]![0] - line[at - 1]![0]) > round / 2;
    if (round === Infinity || !line.some((_, at) => at > 0 && jumps(at))) return line;
    let turns = 0;
    return line.map(([x, y], index) => {
      turns -= Math.round((x - (line[index - 1] ?? line[0]!)[0]) / round);
      return [x + turns * round, y];
    });
  }

  /** A ring that runs around the world has the south pole in it. */
  function aroundPole(ring: Line): Line {
    const [first, last] = [ring[0], ring.at(-1)];
    if (round === Infinity || !first || !last || Math.abs(last[0] - first[0]) < round / 2) return ring;
    const pole = project([0, 0, -1])[1];
    return [...ring, [last[0], pole], [first[0], pole]];
  }

  /** A line as often as the world shows it in the box, with the box around it. */
  function copies(line: Line, box: Box): Whole[] {
    const around = boxOf(line);
    return (round === Infinity ? [0] : [-round, 0, round])
      .map((by) => ({ by, around: { ...around, left: around.left + by, right: around.right + by } }))
      .filter((copy) => overlap(copy.around, box))
      .map((copy) => ({
        line: copy.by ? line.map(([x, y]): Point => [x + copy.by, y]) : line,
        around: copy.around,
      }));
  }

  return {
    /** What of rings is in the box, but for what takes no more than `least` square units. */
    rings: (arcs: readonly number[][], box: Box, least = -1): Line[] =>
      arcs
        .flatMap((ring) => copies(aroundPole(joined(ring)), box))
        .filter(({ around }) => areaOf(around) > least)
        .map((whole) => clipRing(whole, box))
        .filter((line) => line.length > 2 && areaOf(boxOf(line)) > least),
    lines: (arcs: readonly number[], box: Box): Line[] =>
      copies(joined(arcs), box).flatMap((whole) => clipLine(whole, box)),
  };
}

interface Whole {
  line: Line;
  around: Box;
}

/** Along x or y: whether a point is on the inner side of a limit, and where a line crosses it. */
interface Side {
  inside: (point: Point) => boolean;
  cross: (a: Point, b: Point) => Point;
}
const sideOf = (axis: 0 | 1, limit: number, sign: 1 | -1): Side => ({
  inside: (point) => point[axis] * sign >= limit * sign,
  cross(a, b) {
    const share = (limit - a[axis]) / (b[axis] - a[axis]);
    const other = axis === 0 ? 1 : 0;
    const across = a[other] + (b[other] - a[other]) * share;
    return axis === 0 ? [limit, across] : [across, limit];
  },
});

/** The sides of the box that a line passes. */
const sidesPassed = (around: Box, box: Box): Side[] => [
  ...(around.left < box.left ? [sideOf(0, box.left, 1)] : []),
  ...(around.right > box.right ? [sideOf(0, box.right, -1)] : []),
  ...(around.top < box.top ? [sideOf(1, box.top, 1)] : []),
  ...(around.bottom > box.bottom ? [sideOf(1, box.bottom, -1)] : []),
];

/** What of a ring lies in a box, closed along the box's edges (Sutherland and Hodgman, 1974). */
const clipRing = ({ line, around }: Whole, box: Box): Line =>
  sidesPassed(around, box).reduce((points, { inside, cross }) => {
    const kept: Line = [];
    let before = points.at(-1);
    for (const point of points) {
      if (before && inside(before) !== inside(point)) kept.push(cross(before, point));
      if (inside(point)) kept.push(point);
      before = point;
    }
    return kept;
  }, line);

/** What of a line lies in a box: one line for each time it comes in. */
const clipLine = ({ line, around }: Whole, box: Box): Line[] =>
  sidesPassed(around, box).reduce(
    (lines, { inside, cross }) => lines.flatMap((part) => partsInside(part, inside, cross)),
    line.length > 1 ? [line] : [],
  );

function partsInside(line: Line, inside: Side['inside'], cross: Side['cross']): Line[] {
  const parts: Line[] = [];
  let part: Line = [];
  let before: Point | undefined;
  for (const point of line) {
    if (before && inside(before) !== inside(point)) part.push(cross(before, point));
    if (inside(point)) part.push(point);
    else if (part.length > 0) {
      parts.push(part);
      part = [];
    }
    before = point;
  }
  return [...parts, part].filter(({ length }) => length > 1);
}
