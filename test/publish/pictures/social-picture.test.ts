import { mkdirSync, writeFileSync } from 'node:fs';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { socialPicture } from '../../../src/publish/pictures/social-picture.ts';
import { aPaperFolder } from '../../support/paper-folder.ts';

async function shared(name: string, picture: Sharp | string) {
  const { publicDir } = aPaperFolder({});
  mkdirSync(`${publicDir}/images`, { recursive: true });
  writeFileSync(
    `${publicDir}/images/${name}`,
    typeof picture === 'string' ? picture : await picture.toBuffer(),
  );
  const bytes = await socialPicture(publicDir, `/images/${name}`);
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return {
    ...(await sharp(bytes).metadata()),
    colorAt: (x: number, y: number) =>
      `#${data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3).toString('hex')}`,
    dark: data.filter((channel) => channel < 100).length,
  };
}

const drawing = (content: string, style = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50">${style && `<style>${style}</style>`}${content}</svg>`;
const ground = (fill: string) => `<rect width="100" height="50" fill="${fill}"/>`;

describe('a photograph where it is shared', () => {
  test('is a JPEG, 1200 pixels wide at most, in its own shape', async () => {
    const picture = sharp({ create: { width: 2400, height: 1000, channels: 3, background: '#246' } });
    expect(await shared('wide.png', picture.png())).toMatchObject({
      format: 'jpeg',
      width: 1200,
      height: 500,
    });
    expect(await shared('narrow.webp', picture.resize(300).webp())).toMatchObject({
      format: 'jpeg',
      width: 300,
    });
  });

  test('stands on paper where one can see through it', async () => {
    const clear = sharp({ create: { width: 40, height: 40, channels: 4, background: '#0000' } }).png();
    expect((await shared('clear.png', clear)).colorAt(20, 20)).toMatch(/^#f[0-9a-f]f[0-9a-f]f[0-9a-f]$/);
  });
});

describe('a drawing where it is shared', () => {
  test('is a PNG, 1200 pixels wide', async () => {
    expect(await shared('a.svg', drawing(ground('#246')))).toMatchObject({
      format: 'png',
      width: 1200,
      height: 600,
    });
  });

  test.each([
    ['as any program knows them', ground('#336699'), ''],
    ['of newer functions', ground('color(srgb 0.2 0.4 0.6)'), ''],
    ['by name', ground('var(--sea)'), ':root { --sea: #369; }'],
    ['by the name of a name', ground('var( --b )'), ':root { --a: #369; --b: var(--a) }'],
    ['by a name that is not there', ground('var(--gone, #369)'), ''],
    ['by rule', ground('red'), ':root { --sea: rgb(51, 102, 153) } rect { fill: var(--sea) }'],
    [
      'of the day, not of the night',
      ground('var(--sea)'),
      ':root{--sea:#369}@media (prefers-color-scheme: dark) { :root { --sea: #000 } rect { fill: red } }',
    ],
    ['with two sides', ground('light-dark(#369, #fff)'), ''],
  ])('has its colours %s', async (_kind, content, style) => {
    expect((await shared('a.svg', drawing(content, style))).colorAt(600, 300)).toBe('#336699');
  });

  test('stands on paper where it has no ground', async () => {
    expect((await shared('a.svg', drawing(''))).colorAt(600, 300)).toMatch(/^#f[0-9a-f]f[0-9a-f]f[0-9a-f]$/);
  });

  test('has its words, whatever typeface it asks for, and in the weight and size that it asks for', async () => {
    const inked = async (style: string, words = 'Дождь') =>
      (await shared('a.svg', drawing(`<text x="5" y="30">${words}</text>`, `text { ${style} }`))).dark;
    const words = await inked('font: 400 20px "No such face", sans-serif');
    expect(words).toBeGreaterThan(10_000);
    expect(await inked('font: 400 20px "No such face"')).toBe(words);
    expect(await inked('font-size: 20px')).toBe(words);
    expect(await inked('font: 650 20px/1.2 sans-serif')).toBeGreaterThan(words * 1.2);
    expect(await inked('font: 400 10px sans-serif')).toBeLessThan(words / 2);
    expect(await inked('font: 400 20px sans-serif', 'Вождь')).not.toBe(words);
    const latin = await inked('font: 400 20px serif', 'Rain');
    expect(await inked('font: bold 20px serif', 'Rain')).toBeGreaterThan(latin * 1.2);
  });

  test('that cannot be read is told by its name, with a way out', async () => {
    await expect(shared('a.svg', '<svg')).rejects.toThrow(
      'public/images/a.svg: is not a picture that can be read – save it anew, or take another one',
    );
  });
});
