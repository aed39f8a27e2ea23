/** Where the names of places stand: beside their dots, and never on one another. */
import { type Box, boxOf, grow, overlap } from './map-plane.ts';
import type { Point } from './sphere.ts';
import { textWidth } from './text-width.ts';

export interface Label {
  lines: string[];
  /** Where the text begins, ends or has its middle, and the middle of its height. */
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  box: Box;
}

export interface Spot {
  name: string;
  at: Point;
}

/** Of a dot with its edge. */
const dotRadius = 5;
export const lineHeight = 1.2;
const gap = 4;

/** What part of the frame's width a line may take: shorter where there is no room otherwise. */
const rooms = [0.46, 0.3, 0.2];

/**
 * Places whose dots touch share one label, a line each; where there is no room for all, those nearest to each other
 * share one too. `size` is the height of the letters in units of the frame.
 */
export function labelPlaces(spots: readonly Spot[], frame: Box, size: number): Label[] {
  const dots = spots.map(({ at }) => grow(boxOf([at]), dotRadius));
  let groups = spots.map((spot) => [spot]);
  let best: Label[] = [];
  for (;;) {
    const nearest = nearestGroups(groups);
    if (!nearest || nearest.distance >= 2 * dotRadius)
      for (const room of rooms) {
        const labels = arrange(groups, { dots, frame, size, room: room * (frame.right - frame.left) });
        if (labels.length === groups.length) return labels;
        if (labels.length > best.length) best = labels;
      }
    // Not all of them, then: it takes dots all over the frame, and long names.
    if (!nearest) return best;
    const { a, b } = nearest;
    const both = spots.filter((spot) => a.includes(spot) || b.includes(spot));
    groups = [...groups.filter((group) => group !== a && group !== b), both];
  }
}

function nearestGroups(groups: Spot[][]) {
  const pairs = groups.flatMap((a, index) =>
    groups.slice(index + 1).map((b) => ({
      a,
      b,
      distance: Math.min(...a.flatMap((one) => b.map((other) => distance(one.at, other.at)))),
    })),
  );
  return pairs.toSorted((one, other) => one.distance - other.distance)[0];
}
const distance = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);

interface Ground {
  dots: readonly Box[];
  frame: Box;
  size: number;
  room: number;
}

/** The best way to place the labels: as many as can be, each as well as can be. */
function arrange(groups: Spot[][], { dots, frame, size, room }: Ground): Label[] {
  const choices = groups
    .map((group) =>
      positions(group, size, room).filter(
        ({ box }) => contains(frame, box) && !dots.some((dot) => overlap(dot, box)),
      ),
    )
    .toSorted((a, b) => a.length - b.length);
  let best: { cost: number; labels: Label[] } = { cost: Infinity, labels: [] };
  let steps = 0;
  const place = (index: number, labels: Label[], cost: number) => {
    if (cost >= best.cost || ++steps > patience) return;
    if (index === choices.length) best = { cost, labels };
    choices[index]?.forEach((label, rank) => {
      if (!labels.some(({ box }) => overlap(box, label.box, 3)))
        place(index + 1, [...labels, label], cost + rank);
    });
    if (index < choices.length) place(index + 1, labels, cost + leftOut);
  };
  place(0, [], 0);
  return best.labels;
}
const leftOut = 100;
/** Six places take fewer steps; of many places any arrangement will do that is found in these. */
const patience = 50_000;
const contains = (outer: Box, { left, top, right, bottom }: Box) =>
  left >= outer.left && top >= outer.top && right <= outer.right && bottom <= outer.bottom;

/** Around the dots, what reads best first. */
function positions(group: Spot[], size: number, room: number): Label[] {
  const names = new Set(group.map(({ name }) => name.trim().replace(/\s+/g, ' ')));
  const lines = [...names].flatMap((name) => inLines(name, size, room));
  const width = Math.max(...lines.map((line) => textWidth(line, size)));
  const height = lines.length * lineHeight * size;
  const { left, top, right, bottom } = grow(boxOf(group.map(({ at }) => at)), dotRadius);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const label = (anchor: Label['anchor'], atX: number, atY: number): Label => {
    const start = atX - { start: 0, middle: width / 2, end: width }[anchor];
    const box = { left: start, top: atY - height / 2, right: start + width, bottom: atY + height / 2 };
    return { lines, x: atX, y: atY, anchor, box };
  };
  const [above, below] = [top - height / 2, bottom + height / 2];
  return [
    label('start', right + gap, y),
    label('end', left - gap, y),
    label('start', right - 1, above + 3),
    label('start', right - 1, below - 3),
    label('end', left + 1, above + 3),
    label('end', left + 1, below - 3),
    label('middle', x, above - 1),
    label('middle', x, below + 1),
  ];
}

/** A long name on two lines, and no longer than the room for it. */
function inLines(name: string, size: number, room: number): string[] {
  if (textWidth(name, size) <= room) return [name];
  const words = name.split(' ');
  const fitting = words
    .map((_, count) => words.slice(0, count).join(' '))
    .filter((line) => line && textWidth(line, size) <= room);
  const first = fitting.at(-1);
  if (first === undefined) return [shortened(name, size, room)];
  return [first, shortened(name.slice(first.length).trim(), size, room)];
}

function shortened(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  const letters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > room) letters.pop();
  return `${letters.join('').trim()}…`;
}
