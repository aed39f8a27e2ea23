import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'satori';

const { resolve } = createRequire(import.meta.url);

/** A cut of the paper's serif as WOFF: a subset of its letters in one weight. */
export const serif = (subset: string, weight: number): Buffer =>
  readFileSync(resolve(`@fontsource/source-serif-4/files/source-serif-4-${subset}-${weight}-normal.woff`));

const subsets = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'];
let fonts: Font[] | undefined;

/** Each subset has a family name of its own: of two fonts with one name and weight, satori takes the first for all letters. */
export const cardFonts = (): Font[] =>
  (fonts ??= subsets.flatMap((subset) =>
    ([400, 600, 800] as const).map((weight) => ({
      name: `Serif ${subset}`,
      weight,
      style: 'normal' as const,
      data: serif(subset, weight),
    })),
  ));
