import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';

/** Whether the page is in use, as a page that has just been opened tells it. */
async function openPage() {
  vi.resetModules();
  const { useIsActive } = await import('../../src/browser/use-is-active.ts');
  return renderHook(() => useIsActive()).result;
}

function sign(type: string) {
  act(() => void window.dispatchEvent(new Event(type)));
}
function pass(milliseconds: number) {
  act(() => void vi.advanceTimersByTime(milliseconds));
}

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  return () => vi.useRealTimers();
});

test.each(['pointermove', 'pointerdown', 'scroll'])(
  'after a %s, a page is in use once it rests',
  async (type) => {
    const active = await openPage();
    sign(type);
    pass(400);
    // A click that follows is not kept waiting.
    sign('pointerdown');
    pass(400);
    expect(active.current).toBe(false);
    pass(100);
    expect(active.current).toBe(true);
  },
);

test('a key is answered at once', async () => {
  const active = await openPage();
  sign('keydown');
  expect(active.current).toBe(true);
});

test('a key that is pressed before the page is taken over is answered, once', async () => {
  vi.resetModules();
  const { useIsActive, takeKey } = await import('../../src/browser/use-is-active.ts');
  const early = new KeyboardEvent('keydown', { key: '?' });
  window.dispatchEvent(early);
  expect(renderHook(() => useIsActive()).result.current).toBe(true);
  expect(takeKey()).toBe(early);
  sign('keydown');
  expect(takeKey()).toBe(undefined);
});

test('a page that nobody has touched rests', async () => {
  const active = await openPage();
  pass(10_000);
  expect(active.current).toBe(false);
});

test('whoever was here before uses the page from the start', async () => {
  localStorage.setItem('generico:visit', '{}');
  expect((await openPage()).current).toBe(true);
});
