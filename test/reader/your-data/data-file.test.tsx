import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { commentKinds } from '../../../src/comments/comment-kinds.ts';
import { dataFile, importData } from '../../../src/reader/your-data/data-file.ts';
import { readerKinds } from '../../../src/reader/your-data/reader-kinds.ts';
import { aComment } from '../../support/comments.ts';
import { everything, keep, kept } from '../../support/kept.ts';

const kinds = [...readerKinds, ...commentKinds];
const fileOf = (records: Record<string, unknown>) => JSON.stringify({ generico: 'data', v: 1, records });
const add = (records: Record<string, unknown>) => importData(fileOf(records), kinds);
/** What is kept under a key. */
const at = (key: string): unknown => JSON.parse(everything()[key] ?? 'null');

test('what is exported from one browser is the same in the next', () => {
  keep({ ...kept, name: 'Ada' });
  const before = everything();
  const file = JSON.stringify(dataFile(new Map(Object.entries(before))), null, 2);
  localStorage.clear();

  expect(importData(file, kinds)).toEqual({ added: 7, merged: 0, known: 0, unreadable: 0, stopped: false });
  expect(everything()).toEqual(before);
  expect(importData(file, kinds)).toMatchObject({ added: 0, known: 7 });
  expect(everything()).toEqual(before);
});

test('a file holds any record as it was, readable where it is JSON', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.json(),
        fc.constantFrom('{ "v": 1 }', '{"a":1,"a":2}', '1e400'),
      ),
      (record) => {
        const { records } = dataFile(new Map([['key', record]]));
        const again = JSON.parse(JSON.stringify({ records })) as { records: { key: unknown } };
        const value = again.records.key;
        expect(typeof value === 'string' ? value : JSON.stringify(value)).toBe(record);
      },
    ),
  );
});

/** What a file brings, what is here, and what is here afterwards. */
const merges: Record<string, [key: string, there: object, here: object, after: object]> = {
  'a story saved earlier elsewhere keeps that time': [
    'saved:world/rain',
    { ...kept['saved:world/rain'], saved: '2026-11-01T10:00:00Z' },
    kept['saved:world/rain'],
    { ...kept['saved:world/rain'], saved: '2026-11-01T10:00:00Z' },
  ],
  'a story saved later elsewhere keeps the time it has here': [
    'saved:world/rain',
    { ...kept['saved:world/rain'], saved: '2026-11-09T10:00:00Z' },
    kept['saved:world/rain'],
    kept['saved:world/rain'],
  ],
  'who has read further elsewhere has read further': [
    'read:world/rain',
    { v: 1, at: 5, place: { block: 9, words: 'End' } },
    { v: 1, at: 7, place: { block: 4, words: 'Begin' } },
    { v: 1, at: 7, place: { block: 9, words: 'End' } },
  ],
  'who has read all of it elsewhere has read all of it': [
    'read:world/rain',
    { v: 1, at: 9 },
    { v: 1, at: 7, place: { block: 4, words: 'Begin' } },
    { v: 1, at: 9 },
  ],
  'who has read all of it here has read all of it': [
    'read:world/rain',
    { v: 1, at: 9, place: { block: 9, words: 'End' } },
    { v: 1, at: 7 },
    { v: 1, at: 7 },
  ],
  'an older draft overwrites no newer one': [
    'draft:world/rain:tab-1',
    { v: 1, text: 'Old', author: '', saved: 1 },
    { v: 1, text: 'New', author: '', saved: 2 },
    { v: 1, text: 'New', author: '', saved: 2 },
  ],
  'a newer draft goes before an older one': [
    'draft:world/rain:tab-1',
    { v: 1, text: 'New', author: '', saved: 2 },
    { v: 1, text: 'Old', author: '', saved: 1 },
    { v: 1, text: 'New', author: '', saved: 2 },
  ],
  'a setting is taken over only where nothing is set': [
    'settings',
    { v: 1, theme: 'dark', size: '5', keys: 'off' },
    { v: 1, theme: 'sepia' },
    { v: 1, theme: 'sepia', size: '5', keys: 'off' },
  ],
  'a comment that has been changed here stays changed': [
    'comment:world/rain:00000000-0000-4000-8000-000000000001',
    aComment({ id: '00000000-0000-4000-8000-000000000001', text: 'Before' }),
    aComment({ id: '00000000-0000-4000-8000-000000000001', text: 'After' }),
    aComment({ id: '00000000-0000-4000-8000-000000000001', text: 'After' }),
  ],
  'a visit before this one is remembered where none was': [
    'visit',
    { v: 1, seen: 5, since: 4 },
    { v: 1, seen: 9 },
    { v: 1, seen: 9, since: 4 },
  ],
  'what is here and cannot be read is left alone': [
    'settings',
    { v: 1, theme: 'dark' },
    { v: 2, theme: 'neon' },
    { v: 2, theme: 'neon' },
  ],
};

test.each(Object.entries(merges))('%s', (_, [key, there, here, after]) => {
  keep({ [key]: here });
  add({ [key]: there });
  expect(at(key)).toEqual(after);
});

test('a name is taken over only where there is none', () => {
  keep({ name: 'Ada' });
  expect(add({ name: 'Eve' })).toMatchObject({ known: 1 });
  expect(everything()).toEqual({ name: 'Ada' });
});

test('comments that were exported under an article are added here too', () => {
  const comments = [aComment(), aComment({ article: 'sport/rain' }), { text: 'no comment' }];
  const file = JSON.stringify({ generico: 'comments', v: 1, comments });
  expect(importData(file, kinds)).toMatchObject({ added: 2, unreadable: 1 });
  expect(Object.keys(everything())).toEqual(
    expect.arrayContaining([`comment:world/rain:${(comments[0] as { id: string }).id}`]),
  );
});

test.each([
  '',
  'hello',
  '{',
  'null',
  '[]',
  '{"records":{}}',
  '{"generico":"data","v":2,"records":{}}',
  fileOf([] as never),
])('a file that Export has not made, %s, is refused', (text) => {
  keep(kept);
  const before = everything();
  const result = importData(text, kinds);
  expect(result?.added ?? 0).toBe(0);
  expect(everything()).toEqual(before);
});

test('of a damaged file, what can be read is added, and the rest is counted and left out', () => {
  const result = add({
    'saved:world/rain': kept['saved:world/rain'],
    'saved:world/snow': kept['saved:world/rain'],
    'read:world/rain': null,
    'comment:world/rain:x': aComment(),
    'draft:nowhere': kept['draft:world/rain:tab-1'],
    reloaded: '5',
    __proto__: 1,
    settings: [],
  });
  expect(result).toMatchObject({ added: 1, unreadable: 6 });
  expect(Object.keys(everything())).toEqual(['saved:world/rain']);
});

test('where there is no room for all, the first ones stay, nothing that was here is lost, and the rest can follow', () => {
  const here = { v: 1, text: 'Old', author: '', saved: 1 };
  keep({ 'draft:world/rain:tab-1': here });
  // oxlint-disable-next-line unbound-method -- it is bound where it is called
  const { setItem } = Storage.prototype;
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, ...entry) {
    if (this.length === 3) throw new DOMException('No room', 'QuotaExceededError');
    setItem.apply(this, entry);
  });

  expect(add(kept)).toMatchObject({ added: 2, stopped: true });
  expect(at('draft:world/rain:tab-1')).toEqual(here);

  full.mockRestore();
  expect(add(kept)).toMatchObject({ added: 3, merged: 1, known: 2, stopped: false });
});

test('whatever is imported, nothing that was here is gone', () => {
  const record = fc.oneof(fc.constantFrom<unknown>(...Object.values(kept)), fc.jsonValue(), fc.string());
  const key = fc.oneof(
    fc.constantFrom(...Object.keys(kept), 'name'),
    fc
      .constantFrom('saved:', 'read:', 'comment:', 'draft:', 'visit', 'x')
      .chain((start) => fc.string().map((end) => start + end)),
  );
  const records = fc.dictionary(key, record, { maxKeys: 6 });
  fc.assert(
    fc.property(records, records, (here, there) => {
      localStorage.clear();
      keep(here);
      const before = everything();
      add(there);
      expect(Object.keys(everything())).toEqual(expect.arrayContaining(Object.keys(before)));
      const again = everything();
      add(there);
      expect(everything()).toEqual(again);
    }),
  );
});
