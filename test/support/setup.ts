import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  // jsdom has no layout, so no media and no scrolling.
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
  vi.stubGlobal('scrollTo', () => undefined);
});

afterEach(() => {
  const errors = vi.mocked(console.error).mock.calls.map((args) => args.map(String).join(' '));
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  expect(errors).toEqual([]);
});

/** For a test in which something is meant to break: what React says of it is expected. */
export const expectErrors = () =>
  vi
    .mocked(console.error)
    .mockClear()
    .mockImplementation(() => undefined);
