import { expect, test } from 'vitest';
import { deflated } from '../../src/publish/search/deflated.ts';
import { inflated } from '../../src/search/inflated.ts';

const bytes = new Uint8Array(100_000).map((_, at) => (at * at) % 251);
const file = deflated(bytes);

test.each([bytes, new Uint8Array()])('comes back as it was', async (content) => {
  expect(await inflated(deflated(content))).toEqual(content);
});

test.each([
  ['that is cut', file.subarray(0, -1)],
  ['whose beginning is missing', file.subarray(1)],
  ['that is another page', new TextEncoder().encode('<!doctype html><title>Hotel</title>')],
  ['with a byte changed', file.with(100, file[100]! ^ 1)],
  ['of nothing', new Uint8Array()],
])('a file %s is refused', async (_, damaged) => {
  await expect(inflated(damaged)).rejects.toThrow('This is no part of the search index');
});
