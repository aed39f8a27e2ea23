import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

// As patient as the tests themselves.
configure({ asyncUtilTimeout: 10_000 });

/** Tells the size of what it observes once, as jsdom or the test has it. */
class Unlaid {
  readonly #tell: (entries: { target: Element }[]) => void;
  constructor(tell: (entries: { target: Element }[]) => void) {
    this.#tell = tell;
  }
  observe(target: Element) {
    this.#tell([{ target }]);
  }
  disconnect() {}
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  // jsdom has no layout, so no media and no scrolling.
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
  vi.stubGlobal('scrollTo', () => undefined);
  if (!('scrollIntoView' in Element.prototype))
    Object.assign(Element.prototype, { scrollIntoView: () => undefined });
  vi.stubGlobal('ResizeObserver', Unlaid);
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
