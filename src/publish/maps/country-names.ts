/** Which countries a map names. */
import type { Country } from './atlas.ts';
import type { View } from './map-frame.ts';
import type { Line } from './map-lines.ts';
import { type Box, grow } from './map-plane.ts';
import { rasterOf } from './map-raster.ts';
import { findRoom } from './name-room.ts';
import type { Point } from './sphere.ts';
import { textWidth } from './text-width.ts';

/** A country as far as it is on the map. */
export interface Territory {
  country: Country;
  /** On the plane. */
  rings: Line[];
  /** What it may be called, best first. */
  names: () => string[];
  lit: boolean;
}

export interface CountryName {
  country: Country;
  text: string;
  /** The middle of the text. */
  x: number;
  y: number;
  box: Box;
}

interface Room {
  view: View;
  /** Where nothing may stand. */
  taken: readonly Box[];
  /** The height of the letters. */
  size: number;
  /** How many neighbours are named, the largest first. */
  neighbours: number;
}

/** Letters are set apart by this much of their size. */
export const tracking = 0.12;

/** A neighbour too small or too full to be named stays without a name; what is lit is named if its name can touch it. */
export function nameCountries(territories: readonly Territory[], { view, taken, size, neighbours }: Room) {
  const raster = rasterOf(
    territories.map(({ rings }) => rings),
    view,
  );
  const land = raster.cells.reduce((sum, cells) => sum + cells, 0);
  const order = territories
    .map((territory, index) => ({ ...territory, index, cells: raster.cells[index]! }))
    .filter(({ cells, lit }) => cells > 0 && (lit || (cells > 3 && cells > land / 50)))
    .toSorted((a, b) => Number(b.lit) - Number(a.lit) || b.cells - a.cells);

  const named: CountryName[] = [];
  let left = neighbours;
  for (const { country, rings, names, lit, index } of order) {
    if (!lit && left === 0) break;
    const [x, y] = centroid(rings);
    const found = findRoom(
      names().map((text) => ({ text, width: widthOf(text, size), height: size })),
      {
        raster,
        index,
        lit,
        middle: [(x - view.x) * view.zoom, (y - view.y) * view.zoom],
        taken: [...taken, ...named.map(({ box }) => grow(box, 6, 3))],
      },
    );
    if (!found) continue;
    named.push({ country, ...found });
    if (!lit) left--;
  }
  return named;
}

const widthOf = (name: string, size: number) => textWidth(name, size) + name.length * tracking * size;

/** Of the largest ring. */
function centroid(rings: readonly Line[]): Point {
  let centre = rings[0]![0]!;
  let largest = 0;
  for (const ring of rings) {
    let [sumX, sumY, area] = [0, 0, 0];
    let [fromX, fromY] = ring.at(-1)!;
    for (const [x, y] of ring) {
      const cross = fromX * y - x * fromY;
      sumX += (fromX + x) * cross;
      sumY += (fromY + y) * cross;
      area += 3 * cross;
      [fromX, fromY] = [x, y];
    }
    if (Math.abs(area) <= largest) continue;
    largest = Math.abs(area);
    centre = [sumX / area, sumY / area];
  }
  return centre;
}
