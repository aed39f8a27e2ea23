import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fillStorage } from '../support/render-part.tsx';

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

/** The drafts as a tab of this name sees them after it has been loaded. */
async function load(tab: string) {
  vi.resetModules();
  sessionStorage.setItem('generico:tab', tab);
  const drafts = await import('../../src/comments/drafts.ts');
  return {
    keep: (text: string, slot = 'world/rain') => {
      vi.setSystemTime(Date.now() + 1000);
      return drafts.keepDraft(slot, { text, author: 'Ada' });
    },
    restored: (slot = 'world/rain') => drafts.restoreDraft(slot)?.text,
    drop: (slot = 'world/rain') => drafts.dropDraft(slot),
  };
}

test('two tabs at one article keep a draft each', async () => {
  const one = await load('one');
  one.keep('One');
  const two = await load('two');
  two.keep('Two');
  one.keep('One, continued');

  expect(two.restored()).toBe('Two');
  expect(one.restored()).toBe('One, continued');
  expect((await load('one')).restored()).toBe('One, continued');
  expect((await load('two')).restored()).toBe('Two');
});

test('of the drafts that closed tabs left, the newest is taken over', async () => {
  (await load('older')).keep('Older');
  (await load('newer')).keep('Newer');

  const next = await load('next');
  expect(next.restored()).toBe('Newer');
  next.drop();
  expect((await load('third')).restored()).toBe('Older');
});

test('a draft taken over from a tab that is still open stays there too', async () => {
  const open = await load('open');
  open.keep('One');
  const next = await load('next');
  expect(next.restored()).toBe('One');
  next.keep('Something else');
  expect((await load('open')).restored()).toBe('One');

  next.drop();
  expect((await load('open')).restored()).toBeUndefined();
});

test('what was typed on in the tab it was taken from outlives the copy', async () => {
  const open = await load('open');
  open.keep('One');
  const next = await load('next');
  next.restored();
  open.keep('One, continued');
  next.drop();
  expect((await load('open')).restored()).toBe('One, continued');
});

test('a draft that finds no room in its new place stays in its old one', async () => {
  (await load('gone')).keep('One');
  const next = await load('next');

  const full = fillStorage();
  expect(next.restored()).toBe('One');
  full.mockRestore();

  expect((await load('third')).restored()).toBe('One');
});

test('each article has a draft of its own, and letting go of one keeps the other', async () => {
  const { keep, drop, restored } = await load('one');
  keep('Rain');
  keep('Sun', 'world/sun');
  drop();

  expect(restored()).toBeUndefined();
  expect(restored('world/sun')).toBe('Sun');
});

test('a draft that cannot be kept says so, and outlives its page at least', async () => {
  const { keep, restored } = await load('one');
  const full = fillStorage();

  expect(keep('One')).toBe('full');
  expect(restored()).toBe('One');

  full.mockRestore();
  expect(keep('One')).toBeUndefined();
});

test.each(['', '{', 'null', '{"v":2,"text":"x","author":"","saved":1}', '{"v":1,"text":5}'])(
  'a draft that cannot be read, %s, is none',
  async (garbage) => {
    localStorage.setItem('generico:draft:world/rain:one', garbage);
    localStorage.setItem('generico:draft:world/rain:two', garbage);

    expect((await load('one')).restored()).toBeUndefined();
  },
);
