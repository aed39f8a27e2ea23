import { expect, test } from 'vitest';
import { partsOf } from '../../import/read-parts.ts';
import { madeUpWxr } from './made-up-wxr.ts';

const written = async (count: number, seed?: number) => {
  const pieces: string[] = [];
  for await (const piece of madeUpWxr(count, { seed })) pieces.push(piece);
  return pieces.join('');
};

test('a made-up export is read as many posts as it has, with all that posts have', async () => {
  const { items, pictures, warnings, unreadable } = await partsOf(await written(200));
  expect(items).toHaveLength(200);
  expect([warnings, unreadable]).toEqual([[], []]);
  expect(pictures.length).toBeGreaterThan(100);
  const texts = items.map(({ content }) => content.text).join('\n');
  for (const one of [
    '<!-- wp:paragraph',
    '<!-- wp:gallery',
    '[caption ',
    '[gallery ',
    'wp-block-footnotes',
    '\n* ',
  ])
    expect(texts).toContain(one);
  expect(new Set(items.map(({ content }) => content.kind))).toEqual(new Set(['html', 'classic']));
  expect(new Set(items.map(({ state }) => state))).toEqual(
    new Set(['published', 'draft', 'private', 'protected']),
  );
  expect(items.some(({ comments }) => comments.length > 0)).toBe(true);
  expect(items.filter(({ image }) => image).length).toBeGreaterThan(100);
});

test('a made-up export is the same every time, and another with another seed', async () => {
  const first = await written(5);
  expect(await written(5)).toBe(first);
  expect(await written(5, 2)).not.toBe(first);
});
