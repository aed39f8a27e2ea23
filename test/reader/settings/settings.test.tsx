import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  changeSettings,
  readSettings,
  resetSettings,
  useSettings,
} from '../../../src/reader/settings/settings.ts';
import { runPageScript } from '../../support/page-script.ts';
import { blockStorage, fillStorage } from '../../support/render-part.tsx';

const key = 'generico:settings';
const keep = (record: unknown) =>
  localStorage.setItem(key, typeof record === 'string' ? record : JSON.stringify(record));
const kept = (): unknown => JSON.parse(localStorage.getItem(key)!);
const page = () => Object.fromEntries(Object.entries(document.documentElement.dataset));
const otherTab = (record: unknown) => {
  keep(record);
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key })));
};

beforeEach(runPageScript);
afterEach(() => void resetSettings());

describe('what a reader has chosen', () => {
  test('is kept with what was chosen before, and what is the paper’s own is not written down', () => {
    expect(changeSettings({ theme: 'sepia', size: '5' })).toBeUndefined();
    expect(changeSettings({ size: undefined, keys: 'off' })).toBeUndefined();

    expect(kept()).toEqual({ v: 1, theme: 'sepia', keys: 'off' });
    expect(readSettings()).toMatchObject({ theme: 'sepia', keys: 'off' });
  });

  test('is followed wherever it is shown, also when another tab changes it', () => {
    const { result } = renderHook(useSettings);
    act(() => void changeSettings({ theme: 'dark' }));
    expect(result.current.theme).toBe('dark');

    otherTab({ v: 1, theme: 'light' });
    expect(result.current.theme).toBe('light');
  });

  test('is forgotten by a reset', () => {
    changeSettings({ theme: 'dark', keys: 'off' });
    expect(resetSettings()).toBeUndefined();

    expect(localStorage.getItem(key)).toBeNull();
    expect(readSettings().theme).toBeUndefined();
  });
});

describe('a record that is not ours', () => {
  test.each(['', '{', 'null', '7', '"dark"', '[]', '{"v":2,"theme":"dark"}', '{"theme":"dark"}'])(
    '%s says nothing',
    (record) => {
      keep(record);
      expect(readSettings().theme).toBeUndefined();
      expect(() => runPageScript()).not.toThrow();
    },
  );

  test('costs no more than what is not known in it, and is mended by the next change', () => {
    keep({ v: 1, theme: 'neon', size: '4', width: ['wide'], more: true });
    expect(readSettings()).toMatchObject({ size: '4' });
    expect(readSettings().theme).toBeUndefined();

    changeSettings({ face: 'sans' });
    expect(kept()).toEqual({ v: 1, size: '4', face: 'sans' });
  });
});

describe('where the browser keeps nothing', () => {
  test.each([
    ['full', fillStorage],
    ['blocked', blockStorage],
  ] as const)('because it is %s, that is told, and it holds on this page', (failure, fail) => {
    const { result } = renderHook(useSettings);
    const storage = fail();

    act(() => expect(changeSettings({ theme: 'dark' })).toBe(failure));
    act(() => expect(changeSettings({ size: '5' })).toBe(failure));
    expect(result.current).toMatchObject({ theme: 'dark', size: '5' });
    expect(page()).toEqual({ theme: 'dark', size: '5' });

    act(() => void resetSettings());
    expect(result.current.theme).toBeUndefined();
    expect(page()).toEqual({});

    storage.mockRestore();
    expect(localStorage.getItem(key)).toBeNull();
  });

  test('what another tab could keep counts for more', () => {
    const { result } = renderHook(useSettings);
    const storage = fillStorage();
    act(() => void changeSettings({ theme: 'dark' }));
    storage.mockRestore();

    otherTab({ v: 1, theme: 'sepia' });
    expect(result.current.theme).toBe('sepia');
    act(() => void changeSettings({ size: '4' }));
    expect(kept()).toEqual({ v: 1, theme: 'sepia', size: '4' });
  });
});

describe('before anything is painted', () => {
  test('the page is dressed as the reader likes it, and nothing else is put on it', () => {
    keep({ v: 1, theme: 'sepia', size: '2', leading: 'wide', width: 'narrow', face: 'system', keys: 'off' });
    runPageScript();
    expect(page()).toEqual({
      theme: 'sepia',
      size: '2',
      leading: 'wide',
      width: 'narrow',
      face: 'system',
    });
  });

  test('nothing kept, or nothing to be read, leaves it as it is', () => {
    expect(page()).toEqual({});
    const storage = blockStorage();
    expect(() => runPageScript()).not.toThrow();
    storage.mockRestore();
    expect(page()).toEqual({});
  });

  test('the colour around the page follows what was chosen, and the paper’s own where nothing was', async () => {
    const around = () => document.querySelector<HTMLMetaElement>('[name=theme-color]')!.content;
    const painted = () => new Promise(requestAnimationFrame);
    document.documentElement.style.background = 'rgb(1, 2, 3)';
    await painted();
    expect(around()).toBe('');

    keep({ v: 1, theme: 'dark' });
    window.dress!();
    await painted();
    expect(around()).toBe('rgb(1, 2, 3)');

    window.dress!('{}');
    await painted();
    expect(around()).toBe('');
    document.documentElement.removeAttribute('style');
  });
});
