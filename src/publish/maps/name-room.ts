/** Where the name of a country can stand. */
import { type Box, overlap } from './map-plane.ts';
import { counter, type Raster } from './map-raster.ts';
import type { Point } from './sphere.ts';

/** What a name may stand on, how much of it at least on its own country, and with how many cells around it. */
interface Manner {
  on: 'own' | 'sea' | 'all';
  share: number;
  padding: number;
}
/** How far from the middle of a country, in units of the view, a name may be that is not inside it. */
const nearby = 120;
const inOpen: Manner = { on: 'own', share: 1, padding: 1 };
const inside: Manner = { on: 'own', share: 1, padding: 0 };
const offCoast: Manner = { on: 'sea', share: 0.4, padding: 0 };
const besideCoast: Manner = { on: 'sea', share: 0, padding: 2 };
const overBorders: Manner = { on: 'all', share: 0.55, padding: 0 };
const besideDot: Manner = { on: 'all', share: 0, padding: 2 };
/** Cells below which a country is hardly more than a dot. */
const tiny = 4;

export interface NameSize {
  text: string;
  width: number;
  height: number;
}

interface Search {
  raster: Raster;
  /** The country, as the raster counts. */
  index: number;
  lit: boolean;
  /** What the name should be near to: the middle of the country. */
  middle: Point;
  /** Where it cannot stand. */
  taken: readonly Box[];
}

/**
 * Inside the country or half off its coast; for islands and what is lit, beside it; for what is lit, also over its
 * borders. The first name that has room is taken.
 */
export function findRoom(names: readonly NameSize[], { raster, index, lit, middle, taken }: Search) {
  const { columns, rows } = raster;
  const within = raster.boxes[index]!;
  const everywhere = { left: 0, top: 0, right: columns, bottom: rows };
  const isWhole = within.left > 0 && within.top > 0 && within.right < columns && within.bottom < rows;
  const manners = [
    inOpen,
    inside,
    offCoast,
    ...(lit || isWhole ? [besideCoast] : []),
    ...(lit ? [overBorders] : []),
    ...(lit && raster.cells[index]! < tiny ? [besideDot] : []),
  ];
  const own = counter(raster, within, (owner) => owner === index);
  let coast: Count | undefined;
  for (const { on, share, padding } of manners) {
    if (on === 'sea') coast ??= counter(raster, everywhere, (owner) => owner === index || owner < 0);
    const ground = { own, only: on === 'sea' ? coast : undefined, within };
    for (const { text, width, height } of names) {
      const at = nearestRoom(boxAround([0, 0], width, height), {
        share,
        padding,
        reach: on === 'own' ? Infinity : nearby,
        middle,
        ground,
        raster,
        taken,
      });
      if (at) return { text, x: at[0], y: at[1], box: boxAround(at, width, height) };
    }
  }
  return undefined;
}

const boxAround = ([x, y]: Point, width: number, height: number): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

type Count = ReturnType<typeof counter>;
interface Place {
  share: number;
  padding: number;
  reach: number;
  middle: Point;
  /** The country, in which columns and rows it is, and what a name may cover, if not all. */
  ground: { own: Count; within: Box; only: Count | undefined };
  raster: Raster;
  taken: readonly Box[];
}

/** The middle of a box of this size, as near as can be to the middle of the country. */
function nearestRoom(
  size: Box,
  { share, padding, reach, middle, ground, raster, taken }: Place,
): Point | undefined {
  const { cell, columns, rows } = raster;
  const { own, only, within } = ground;
  const across = Math.ceil(size.right / cell - 0.5) + padding;
  const down = Math.ceil(size.bottom / cell - 0.5) + padding;
  const area = (2 * across + 1) * (2 * down + 1);
  const needed = Math.max(1, share * area);
  // A cell stays free along the frame.
  const lastRow = Math.min(rows - down - 1, within.bottom + down) - 1;
  const lastColumn = Math.min(columns - across - 1, within.right + across) - 1;
  let best: Point | undefined;
  let nearest = reach ** 2;
  for (let row = Math.max(down + 1, within.top - down); row <= lastRow; row++)
    for (let column = Math.max(across + 1, within.left - across); column <= lastColumn; column++) {
      const [x, y] = [(column + 0.5) * cell, (row + 0.5) * cell];
      const distance = (x - middle[0]) ** 2 + 2 * (y - middle[1]) ** 2;
      if (distance >= nearest) continue;
      const cells = [column - across, row - down, column + across + 1, row + down + 1] as const;
      if (own(...cells) < needed || (only && only(...cells) < area)) continue;
      const box = boxAround([x, y], 2 * size.right, 2 * size.bottom);
      if (taken.some((other) => overlap(box, other))) continue;
      best = [x, y];
      nearest = distance;
    }
  return best;
}
