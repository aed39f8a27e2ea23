/** The atlas on a plane: rings and lines with no more points than the eye needs, cut to a box. */
import { atlas } from './atlas.ts';
import { type Box, boxOf, type Plane } from './map-plane.ts';
import type { Point } from './sphere.ts';

export type Line = Point[];

/**
 * How to bring arcs of the atlas to a plane. No line moves by more than `tolerance` units; an arc is the same wherever
 * it is drawn, so that neighbours share their border.
 */
export function linesOn({ project, scale, round }: Plane, tolerance: number, borderTolerance = tolerance) {
  const { arcs: all, reach, borders } = atlas();
  const drawn = new Map<number, Line>();

  function arcLine(index: number): Line {
    const before = drawn.get(index);
    if (before) return before;
    const least = (borders.has(index) ? borderTolerance : tolerance) / scale;
    const line = all[index]!.filter((_, at) => reach[index]![at]! > least).map(project);
    drawn.set(index, line);
    return line;
  }

  /** Arcs end to end. Past the edge of the world a line goes on, instead of jumping to the other side. */
  function joined(arcs: readonly number[]): Line {
    const [only] = arcs;
    const line =
      arcs.length === 1 && only! >= 0
        ? arcLine(only!)
        : arcs.flatMap((arc) => (arc < 0 ? arcLine(~arc).toReversed() : arcLine(arc)));
    if (!line.some(([x], index) => Math.abs(x - line[index && index - 1]![0]) > round / 2)) return line;
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
    const pole = project([0, -90])[1];
    return [...ring, [last[0], pole], [first[0], pole]];
  }

  /** A line as often as the world shows it in the box. */
  function copies(line: Line, box: Box): Line[] {
    if (round === Infinity) return [line];
    const { left, right } = boxOf(line);
    return [-round, 0, round]
      .filter((by) => left + by < box.right && right + by > box.left)
      .map((by) => (by ? line.map(([x, y]): Point => [x + by, y]) : line));
  }

  return {
    rings: (arcs: readonly number[][], box: Box): Line[] =>
      arcs.flatMap((ring) => copies(aroundPole(joined(ring)), box).flatMap((line) => clipRing(line, box))),
    lines: (arcs: readonly number[], box: Box): Line[] =>
      copies(joined(arcs), box).flatMap((line) => clipLine(line, box)),
  };
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

/** The sides of the box that a line passes; nothing where all of it lies beyond one of them. */
function sidesPassed(line: Line, box: Box): Side[] | undefined {
  const around = boxOf(line);
  if (
    around.left > box.right ||
    around.right < box.left ||
    around.top > box.bottom ||
    around.bottom < box.top
  )
    return undefined;
  return [
    ...(around.left < box.left ? [sideOf(0, box.left, 1)] : []),
    ...(around.right > box.right ? [sideOf(0, box.right, -1)] : []),
    ...(around.top < box.top ? [sideOf(1, box.top, 1)] : []),
    ...(around.bottom > box.bottom ? [sideOf(1, box.bottom, -1)] : []),
  ];
}

/** What of a ring lies in a box, closed along the box's edges (Sutherland and Hodgman, 1974): one ring, or none. */
function clipRing(ring: Line, box: Box): Line[] {
  const sides = ring.length > 2 ? sidesPassed(ring, box) : undefined;
  const clipped = sides?.reduce((points, { inside, cross }) => {
    const kept: Line = [];
    let before = points.at(-1);
    for (const point of points) {
      if (before && inside(before) !== inside(point)) kept.push(cross(before, point));
      if (inside(point)) kept.push(point);
      before = point;
    }
    return kept;
  }, ring);
  return clipped && clipped.length > 2 ? [clipped] : [];
}

/** What of a line lies in a box: one line for each time it comes in. */
function clipLine(whole: Line, box: Box): Line[] {
  const sides = whole.length > 1 ? sidesPassed(whole, box) : undefined;
  if (!sides) return [];
  return sides.reduce(
    (lines, { inside, cross }) => lines.flatMap((line) => partsInside(line, inside, cross)),
    [whole],
  );
}

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
