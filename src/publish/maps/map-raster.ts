import type { View } from './map-frame.ts';
import type { Line } from './map-lines.ts';
import { type Box, boxOf } from './map-plane.ts';

/** A view as a raster of cells, each of which belongs to a country or to the sea. */
export interface Raster {
  /** The side of a cell, in units of the view. */
  cell: number;
  columns: number;
  rows: number;
  /** Whose each cell is, row by row; -1 is the sea. */
  owner: Int16Array;
  /** How many cells each country has. */
  cells: number[];
  /** The rows and columns that each country's cells are in, without the last ones. */
  boxes: Box[];
}

/** `countries` are rings on the plane. */
export function rasterOf(countries: readonly Line[][], view: View, cell = 6): Raster {
  const columns = Math.floor(view.width / cell);
  const rows = Math.floor(view.height / cell);
  const side = cell / view.zoom;
  const owner = new Int16Array(columns * rows).fill(-1);
  const cells = countries.map(() => 0);
  const boxes = countries.map((): Box => ({ left: columns, top: rows, right: 0, bottom: 0 }));
  const give = (index: number, row: number, from: number, end: number) => {
    owner.fill(index, row * columns + from, row * columns + end);
    cells[index]! += end - from;
    const box = boxes[index]!;
    box.left = Math.min(box.left, from);
    box.top = Math.min(box.top, row);
    box.right = Math.max(box.right, end);
    box.bottom = Math.max(box.bottom, row + 1);
  };

  countries.forEach((rings, index) => {
    for (const [row, at] of crossings(rings, view.y, side, rows)) {
      at.sort((a, b) => a - b);
      for (let pair = 0; pair + 1 < at.length; pair += 2) {
        const from = Math.max(0, Math.round((at[pair]! - view.x) / side));
        const end = Math.min(columns, Math.round((at[pair + 1]! - view.x) / side));
        if (end > from) give(index, row, from, end);
      }
    }
  });
  // What is too small for a cell has the one that it is in.
  countries.forEach((rings, index) => {
    const [x, y] = rings[0]?.[0] ?? [NaN, NaN];
    const [column, row] = [Math.floor((x - view.x) / side), Math.floor((y - view.y) / side)];
    const isInside = column >= 0 && column < columns && row >= 0 && row < rows;
    if (!cells[index] && isInside) give(index, row, column, column + 1);
  });
  return { cell, columns, rows, owner, cells, boxes };
}

/** Where rings cross the middle of each row: a country lies between the first and the second, the third and the fourth. */
function crossings(rings: readonly Line[], top: number, side: number, rows: number): [number, number[]][] {
  const box = boxOf(rings.flat());
  const rowAt = (y: number) => Math.max(0, Math.min(rows, Math.ceil((y - top) / side - 0.5)));
  const first = rowAt(box.top);
  const found = Array.from({ length: Math.max(0, rowAt(box.bottom) - first) }, (): number[] => []);
  for (const ring of rings) {
    let [x, y] = ring.at(-1)!;
    for (const [toX, toY] of ring) {
      const end = rowAt(Math.max(y, toY));
      for (let row = rowAt(Math.min(y, toY)); row < end; row++)
        found[row - first]!.push(x + ((top + (row + 0.5) * side - y) / (toY - y)) * (toX - x));
      [x, y] = [toX, toY];
    }
  }
  return found.map((at, row) => [first + row, at]);
}

/**
 * Counts such cells between two columns and two rows (without the last ones) in four look-ups (Crow, 1984); all of them
 * lie in the box `within`.
 */
export function counter({ owner, columns }: Raster, within: Box, is: (owner: number) => boolean) {
  const wide = Math.max(0, within.right - within.left) + 1;
  const high = Math.max(0, within.bottom - within.top) + 1;
  const sums = new Int32Array(wide * high);
  for (let row = 1; row < high; row++) {
    let inRow = 0;
    for (let column = 1; column < wide; column++) {
      if (is(owner[(within.top + row - 1) * columns + within.left + column - 1]!)) inRow++;
      sums[row * wide + column] = sums[(row - 1) * wide + column]! + inRow;
    }
  }
  const across = (column: number) => Math.max(0, Math.min(wide - 1, column - within.left));
  const down = (row: number) => Math.max(0, Math.min(high - 1, row - within.top)) * wide;
  return (left: number, top: number, right: number, bottom: number) => {
    const [from, to, above, below] = [across(left), across(right), down(top), down(bottom)];
    return sums[below + to]! - sums[above + to]! - sums[below + from]! + sums[above + from]!;
  };
}
