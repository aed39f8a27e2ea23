import { describe, expect, test, vi } from 'vitest';
import {
  isStorageBlocked,
  keysUnder,
  onForeignChange,
  readKey,
  removeKey,
  writeKey,
} from '../../src/browser/storage.ts';
import { blockStorage, fillStorage } from '../support/render-part.tsx';

/** What the browser tells this tab when another one writes a key, or (null) clears everything. */
const otherTabChanges = (key: string | null) => {
  window.dispatchEvent(new StorageEvent('storage', { key, storageArea: localStorage }));
};

describe('what is kept', () => {
  test('is there again, until it is removed', () => {
    writeKey('draft/world/rain', 'Wet indeed.');
    expect(readKey('draft/world/rain')).toBe('Wet indeed.');
    removeKey('draft/world/rain');
    expect(readKey('draft/world/rain')).toBeUndefined();
  });

  test('may be nothing but an empty text', () => {
    writeKey('name', '');
    expect(readKey('name')).toBe('');
  });

  test('is found by the start of its key, and nobody else’s with it', () => {
    writeKey('comment/world/rain/1', 'One');
    writeKey('comment/world/rain/2', 'Two');
    writeKey('draft/world/rain', 'Three');
    localStorage.setItem('comment/world/rain/3', 'Another app’s');
    expect(keysUnder('comment/world/rain/').toSorted()).toEqual([
      'comment/world/rain/1',
      'comment/world/rain/2',
    ]);
    expect(readKey('comment/world/rain/3')).toBeUndefined();
  });

  test('leaves alone what another app keeps under the same name', () => {
    localStorage.setItem('theme', 'theirs');
    writeKey('theme', 'ours');
    removeKey('theme');
    expect(localStorage.getItem('theme')).toBe('theirs');
  });
});

test('where storage is blocked there is nothing, and whoever writes is told so', () => {
  expect(isStorageBlocked()).toBe(false);
  writeKey('name', 'Ann');
  const blocked = blockStorage();
  const seen = { blocked: isStorageBlocked(), name: readKey('name'), keys: keysUnder('') };
  const failure = writeKey('name', 'Bob');
  removeKey('name');
  blocked.mockRestore();
  expect(seen).toEqual({ blocked: true, name: undefined, keys: [] });
  expect(failure).toBe('blocked');
  expect(readKey('name')).toBe('Ann');
});

test('where storage is full whoever writes is told so, and what was kept is still there', () => {
  writeKey('name', 'Ann');
  const full = fillStorage();
  const failure = writeKey('name', 'Bob');
  full.mockRestore();
  expect(failure).toBe('full');
  expect(readKey('name')).toBe('Ann');
});

describe('a change in another tab', () => {
  test.each([
    ['generico:comment/world/rain/1', 1],
    [null, 1],
    ['generico:draft/world/rain', 0],
    ['comment/world/rain/1', 0],
  ])('of %j is told %i times to who listens for comments', (key, times) => {
    const listener = vi.fn<() => void>();
    const stop = onForeignChange('comment/', listener);
    otherTabChanges(key);
    expect(listener).toHaveBeenCalledTimes(times);

    stop();
    otherTabChanges(key);
    expect(listener).toHaveBeenCalledTimes(times);
  });

  test('that clears everything leaves nothing to read', () => {
    writeKey('comment/world/rain/1', 'One');
    const seen: string[][] = [];
    const stop = onForeignChange('comment/', () => seen.push(keysUnder('comment/')));
    localStorage.clear();
    otherTabChanges(null);
    stop();
    expect(seen).toEqual([[]]);
  });

  test('is looked for again on a page that one has gone back to', () => {
    const listener = vi.fn<() => void>();
    const stop = onForeignChange('comment/', listener);
    const show = (persisted: boolean) =>
      window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
    show(false);
    expect(listener).not.toHaveBeenCalled();
    show(true);
    expect(listener).toHaveBeenCalledOnce();
    stop();
    show(true);
    expect(listener).toHaveBeenCalledOnce();
  });
});
