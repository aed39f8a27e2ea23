import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { iconFiles } from '../../../src/publish/pictures/icons.ts';
import { aPaperFolder } from '../../support/paper-folder.ts';

const favicon = readFileSync(new URL('../../../public/favicon.svg', import.meta.url), 'utf8');
/** A mark that fills its square to the corners. */
const full =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" fill="#111"/></svg>';

async function icon(path: string, mark = favicon) {
  const { publicDir } = aPaperFolder({ 'public/favicon.svg': mark });
  const png = await iconFiles(publicDir).get(path)!();
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) =>
    data
      .readUInt32BE((y * info.width + x) * 4)
      .toString(16)
      .padStart(8, '0');
  return { ...(await sharp(png).metadata()), at };
}

test.each([
  ['/icons/icon-192.png', 192],
  ['/icons/icon-512.png', 512],
  ['/icons/maskable-512.png', 512],
  ['/icons/apple-touch-icon.png', 180],
])('%s is a PNG of %i pixels, on paper', async (path, side) => {
  const { format, width, height, at } = await icon(path);
  expect([format, width, height]).toEqual(['png', side, side]);
  expect(at(side / 2, 4)).toBe('fdfcfaff');
});

test.each(['/icons/maskable-512.png', '/icons/apple-touch-icon.png'])(
  '%s has no corner that one can see through',
  async (path) => {
    const { hasAlpha, at } = await icon(path);
    expect(hasAlpha).toBe(false);
    expect(at(0, 0)).toBe('fdfcfaff');
  },
);

test('an icon that is shown as it is has round corners', async () => {
  expect((await icon('/icons/icon-512.png')).at(0, 0)).toMatch(/00$/);
});

test('of an icon that any shape may be cut from, the mark lies within a circle of 80 %', async () => {
  const { at } = await icon('/icons/maskable-512.png', full);
  const marked: number[] = [];
  for (let y = 0; y < 512; y++)
    for (let x = 0; x < 512; x++) if (at(x, y) !== 'fdfcfaff') marked.push(Math.hypot(x - 255.5, y - 255.5));
  expect(marked.length).toBeGreaterThan(40_000);
  expect(Math.max(...marked)).toBeLessThan(0.4 * 512);
});

test('an icon shows the mark of the paper by day', async () => {
  const { at } = await icon('/icons/icon-192.png', favicon);
  const colors = new Set(Array.from({ length: 192 }, (_, x) => at(x, 96)));
  expect(colors).toContain('141821ff');
});
