import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { PictureFiles, pictureWidths, sourcesOf } from '../../src/news/picture-files.ts';

const files = { name: 'kabul-1a2b3c4d5e', width: 900, height: 600, color: '#aabbcc' };
const here = (path: string) => path;

describe('the widths that a picture comes in', () => {
  test.each([
    [10, [10]],
    [400, [400]],
    [440, [440]],
    [900, [400, 900]],
    [1000, [400, 800, 1000]],
    [1600, [400, 800, 1200, 1600]],
    [12_000, [400, 800, 1200, 1600]],
  ])('are for one of %i pixels %j', (width, widths) => {
    expect(pictureWidths(width)).toEqual(widths);
  });

  test('grow, are never larger than the picture, and end with its own as far as screens need it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), (width) => {
        const widths = pictureWidths(width);
        expect(widths).toEqual([...new Set(widths)].toSorted((a, b) => a - b));
        expect(widths.at(-1)).toBe(Math.min(width, 1600));
        for (const [index, each] of widths.slice(1).entries()) {
          // No two files for nearly the same, and none twice as large as one wants.
          expect(each / widths[index]!).toBeGreaterThan(1.15);
          expect(each / widths[index]!).toBeLessThan(2.4);
        }
      }),
    );
  });
});

describe('what a browser chooses among', () => {
  test('is each file with its width, by its address where the site is published', () => {
    expect(sourcesOf(files, 'avif', (path) => `/news${path}`)).toBe(
      '/news/pictures/kabul-1a2b3c4d5e-400.avif 400w, /news/pictures/kabul-1a2b3c4d5e-900.avif 900w',
    );
    expect(sourcesOf(files, 'webp', here)).toContain('/pictures/kabul-1a2b3c4d5e-900.webp 900w');
  });

  test('is nothing for a picture without files, and for one that moves', () => {
    expect(sourcesOf(undefined, 'avif', here)).toBeUndefined();
    expect(sourcesOf({ width: 30, height: 20 }, 'avif', here)).toBeUndefined();
  });

  test('is read as it was written', () => {
    expect(v.parse(PictureFiles, JSON.parse(JSON.stringify(files)))).toEqual(files);
    expect(v.parse(PictureFiles, { width: 30, height: 20 })).toEqual({ width: 30, height: 20 });
  });
});
