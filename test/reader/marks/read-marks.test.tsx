import { expect, test, vi } from 'vitest';
import { keepReadMark, readKeyOf, readMark } from '../../../src/reader/marks/read-marks.ts';
import { blockStorage, fillStorage } from '../../support/render-part.tsx';

const key = readKeyOf({ category: 'world', slug: 'rain' });
const place = { block: 7, words: 'It will rain.' };
const record = (at: number) => JSON.stringify({ v: 1, at });

test('an article is read up to a place, and then to its end', () => {
  vi.useFakeTimers({ now: 5, toFake: ['Date'] });
  keepReadMark(key, place);
  expect(readMark(key)).toEqual({ v: 1, at: 5, place });
  keepReadMark(key);
  expect(readMark(key)).toEqual({ v: 1, at: 5 });
});

test.each([
  '',
  '{',
  '{"v":1}',
  '{"v":2,"at":1}',
  '{"v":1,"at":1,"place":{"block":-1,"words":""}}',
  '{"v":1,"at":1,"place":{"block":1.5,"words":""}}',
  '{"v":1,"at":1,"place":"there"}',
])('%j is no mark', (text) => {
  localStorage.setItem(`generico:${key}`, text);
  expect(readMark(key)).toBeUndefined();
});

test('of more than a thousand marks the oldest go, and nothing else does', () => {
  for (let at = 1; at <= 1000; at++) localStorage.setItem(`generico:read:world/story-${at}`, record(at));
  localStorage.setItem('generico:read:world/other', '{"v":2}');
  localStorage.setItem('generico:name', 'Ann');

  keepReadMark(key);

  expect(readMark('read:world/story-1')).toBeUndefined();
  expect(readMark('read:world/story-2')).toBeDefined();
  expect(readMark(key)).toBeDefined();
  expect(localStorage.getItem('generico:read:world/other')).toBe('{"v":2}');
  // A thousand, what cannot be read, and the name.
  expect(localStorage).toHaveLength(1002);
});

test.each([
  ['full', fillStorage],
  ['blocked', blockStorage],
])('where storage is %s, reading goes on without', (_, spoil) => {
  const spoilt = spoil();
  keepReadMark(key);
  spoilt.mockRestore();
  expect(readMark(key)).toBeUndefined();
});
