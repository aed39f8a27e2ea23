import * as fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import type { StoreError } from '../../src/comments/comment-store.ts';
import { localCommentStore } from '../../src/comments/local-comment-store.ts';
import type { KeptComment } from '../../src/news/comment.ts';
import { aComment, anyComment, keyOf, otherTab } from '../support/comments.ts';
import { blockStorage, fillStorage } from '../support/render-part.tsx';

let store = localCommentStore();
beforeEach(() => {
  store = localCommentStore();
});

const inTimeOrder = (comments: Iterable<KeptComment>) =>
  [...comments].toSorted(
    (a, b) => Date.parse(a.datePublished) - Date.parse(b.datePublished) || (a.id < b.id ? -1 : 1),
  );

test('whatever is added, changed and removed, in any order, it keeps exactly that', async () => {
  const steps = fc.array(fc.tuple(fc.constantFrom('add', 'change', 'remove'), anyComment), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(steps, async (run) => {
      localStorage.clear();
      store = localCommentStore();
      const model = new Map<string, KeptComment>();

      for (const [step, comment] of run) {
        const key = keyOf(comment);
        const isGone = step === 'change' && !model.has(key);
        const failure = await store[step](comment).catch((error: StoreError) => error.failure);
        expect(failure).toBe(isGone ? 'gone' : undefined);

        if (step === 'remove') model.delete(key);
        else if (model.has(key) === (step === 'change')) model.set(key, comment);

        for (const article of ['world/rain', 'world/rain-2', 'sport/rain'])
          expect(store.read(article)).toEqual({
            comments: inTimeOrder(model.values().filter((kept) => kept.article === article)),
            unreadable: 0,
          });
      }
      expect(store.all()).toHaveLength(model.size);
      // And it is there for the next page, too.
      expect(localCommentStore().all()).toEqual(store.all());
    }),
  );
});

test('a comment sent twice is one comment, the first', async () => {
  const comment = aComment();
  await store.add(comment);
  await store.add({ ...comment, text: 'Sent again' });

  expect(store.read('world/rain').comments).toEqual([comment]);
});

test('it gives the same object until something has changed, here or in another tab', async () => {
  const comment = aComment();
  const end = store.subscribe(() => undefined);
  const empty = store.read('world/rain');
  expect(store.read('world/rain')).toBe(empty);

  await store.add(comment);
  const one = store.read('world/rain');
  expect(one).not.toBe(empty);
  expect(store.read('world/rain')).toBe(one);

  otherTab(keyOf(comment), null);
  expect(store.read('world/rain')).toEqual(empty);
  end();
});

test('it tells of every change here, of comments in other tabs, and of everything being cleared', async () => {
  const comment = aComment();
  const listener = vi.fn<() => void>();
  const end = store.subscribe(listener);

  await store.add(comment);
  await store.change({ ...comment, text: 'Changed' });
  await store.remove(comment);
  expect(listener).toHaveBeenCalledTimes(3);

  otherTab(keyOf(comment), JSON.stringify(comment));
  window.dispatchEvent(new StorageEvent('storage', { key: null }));
  expect(listener).toHaveBeenCalledTimes(5);

  otherTab('generico:name', 'Ada');
  otherTab('somebody-else:comment:world/rain:1', 'x');
  end();
  await store.add(comment);
  otherTab(keyOf(comment), null);
  expect(listener).toHaveBeenCalledTimes(5);
});

test('whatever stands under its keys, it reads what it can, counts the rest, and touches nothing', async () => {
  const record = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .tuple(anyComment, fc.jsonValue())
      .map(([comment, text]) => ({ ...comment, text }))
      .map((comment) => JSON.stringify(comment)),
    anyComment.map((comment) => JSON.stringify(comment).slice(0, -1)),
    anyComment.map((comment) => JSON.stringify({ ...comment, datePublished: 'yesterday' })),
  );
  const good = aComment();
  await fc.assert(
    fc.asyncProperty(fc.array(record, { maxLength: 5 }), async (records) => {
      localStorage.clear();
      records.forEach((value, index) => localStorage.setItem(`generico:comment:world/rain:${index}`, value));
      store = localCommentStore();
      await store.add(good);

      const { comments, unreadable } = store.read('world/rain');
      expect(comments).toContainEqual(good);
      expect(comments.length + unreadable).toBe(records.length + 1);
      await store.remove(good);
      expect(Object.keys(localStorage)).toHaveLength(records.length);
      records.forEach((value, index) =>
        expect(localStorage.getItem(`generico:comment:world/rain:${index}`)).toBe(value),
      );
    }),
  );
});

test.each([
  { failure: 'full', breakIt: fillStorage },
  { failure: 'blocked', breakIt: blockStorage },
])('where storage is $failure, what cannot be kept is refused and nothing has changed', async (given) => {
  const kept = aComment();
  await store.add(kept);

  const broken = given.breakIt();
  await expect(store.add(aComment())).rejects.toMatchObject({ failure: given.failure });
  await expect(store.change({ ...kept, text: 'Changed' })).rejects.toMatchObject({ failure: given.failure });
  expect(store.isBlocked()).toBe(given.failure === 'blocked');
  broken.mockRestore();

  expect(store.read('world/rain').comments).toEqual([kept]);
  expect(localCommentStore().read('world/rain').comments).toEqual([kept]);
});
