import { beforeEach, expect, test, vi } from 'vitest';
import { localCommentStore } from '../../src/comments/local-comment-store.ts';
import { exportComments, importComments } from '../../src/comments/transfer.ts';
import { aComment, catchFiles } from '../support/comments.ts';

const ours = [
  aComment({ datePublished: '2021-10-25T10:00:00Z' }),
  aComment({ datePublished: '2021-10-26T10:00:00Z', article: 'sport/rain', text: 'Ещё «раз»\nи снова' }),
  aComment({ datePublished: '2021-10-27T10:00:00Z', dateModified: '2021-10-28T10:00:00Z' }),
];
const fileOf = (comments: unknown[]) => JSON.stringify({ generico: 'comments', v: 1, comments });

const offered = vi.fn<(file: Blob) => void>();
beforeEach(() => {
  offered.mockReset();
  catchFiles(offered);
});

/** A store with these comments, and nothing else in the browser. */
async function storeWith(comments: typeof ours) {
  localStorage.clear();
  const store = localCommentStore();
  await Promise.all(comments.map((comment) => store.add(comment)));
  return store;
}

/** The file that Export makes of ours. */
async function exported() {
  exportComments(await storeWith(ours));
  return offered.mock.lastCall![0].text();
}

test('what is exported from one browser is the same in the next', async () => {
  const text = await exported();
  const store = await storeWith([]);

  expect(await importComments(store, text)).toBe('3 comments added, 0 already here.');
  expect(store.all()).toEqual(ours);
});

test('importing twice adds nothing, and leaves what has been changed since', async () => {
  const text = await exported();
  const changed = { ...ours[0]!, text: 'Changed since' };
  const store = await storeWith([changed]);

  expect(await importComments(store, text)).toBe('2 comments added, 1 already here.');
  expect(await importComments(store, text)).toBe('0 comments added, 3 already here.');
  expect(store.all()).toEqual([changed, ...ours.slice(1)]);
});

test('exporting says how many comments are in the file, and offers none where there are none', async () => {
  expect(exportComments(await storeWith(ours))).toBe('3 comments exported.');
  expect(offered).toHaveBeenCalledOnce();
  offered.mockReset();

  expect(exportComments(await storeWith([]))).toMatch(/^There are no comments/);
  expect(offered).not.toHaveBeenCalled();
});

test.each(['', 'hello', '{', 'null', '[]', '{"comments":[]}', '{"generico":"comments","v":2,"comments":[]}'])(
  'a file that Export has not made, %s, is refused, and nothing changes',
  async (text) => {
    const store = await storeWith(ours);

    expect(await importComments(store, text)).toMatch(/^This file holds no comments exported from here/);
    expect(store.all()).toEqual(ours);
  },
);

test('of a damaged file, what can be read is added, and the rest is counted', async () => {
  const { author: _, ...nameless } = aComment();
  const file = fileOf([ours[0], null, nameless, aComment({ article: '../../etc' }), aComment({ id: '<b>' })]);
  const store = await storeWith([]);

  expect(await importComments(store, file)).toBe(
    '1 comment added, 0 already here. 4 entries could not be read and were left out.',
  );
  expect(store.all()).toEqual([ours[0]]);
});

test('where there is no room for all, the first ones stay, and it is said how many', async () => {
  const store = await storeWith([]);
  // oxlint-disable-next-line unbound-method -- it is bound where it is called
  const { setItem } = Storage.prototype;
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, ...entry) {
    if (this.length === 2) throw new DOMException('No room', 'QuotaExceededError');
    setItem.apply(this, entry);
  });

  expect(await importComments(store, fileOf(ours))).toMatch(
    /^2 comments added, then this browser would keep no more/,
  );
  expect(store.all()).toEqual(ours.slice(0, 2));

  full.mockRestore();
  expect(await importComments(store, fileOf(ours))).toBe('1 comment added, 2 already here.');
});
