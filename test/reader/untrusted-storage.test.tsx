import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import * as fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { articles } from '../support/articles.ts';
import { everything, keep, kept } from '../support/kept.ts';
import { masthead } from '../../src/masthead.ts';
import { renderApp } from '../support/render-app.tsx';
import { blockStorage, fillStorage } from '../support/render-part.tsx';

const paper = articles(3);
const own = 'world/story-1';

/** Records where they belong, also of the stories that are shown: whole, cut off, or with another value in a field. */
const known = Object.entries(kept).flatMap(([key, record]): [string, object][] => [
  [key, record],
  [key.replace('world/rain', own), record],
]);
const damaged = fc.constantFrom(...known).chain(([key, record]) => {
  const whole = JSON.stringify(record);
  const value = fc.oneof(fc.jsonValue(), fc.constantFrom(1e300, -1e300, '', 'x'.repeat(5000)));
  return fc.tuple(
    fc.constant(key),
    fc.oneof(
      fc.constant<unknown>(record),
      fc.nat(whole.length).map((end) => whole.slice(0, end)),
      fc
        .tuple(fc.constantFrom(...Object.keys(record)), value)
        .map(([name, other]) => ({ ...record, [name]: other })),
    ),
  );
});
/** What anybody may have put under our name. */
const foreign = fc.tuple(
  fc.oneof(
    fc.constantFrom('name', ...known.map(([key]) => key)),
    fc
      .constantFrom('saved:', 'read:', 'comment:', 'draft:', '')
      .chain((start) => fc.string({ unit: 'binary' }).map((end) => start + end)),
  ),
  fc.oneof(
    fc.jsonValue(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom<unknown>(
      '',
      'null',
      '[]',
      '{"v":1}',
      '{"__proto__":{"v":1}}',
      '1e400',
      ...Object.values(kept),
    ),
  ),
);
const anything = fc
  .array(fc.oneof({ weight: 2, arbitrary: damaged }, foreign), { minLength: 3, maxLength: 14, size: 'max' })
  .map((records) => Object.fromEntries(records));

const pages: Record<string, string> = {
  '/': `${masthead.title}: ${masthead.tagline}`,
  '/world/': 'World',
  [`/${own}/`]: 'Story 1',
  '/saved/': 'Saved stories',
  '/your-data/': 'Your data on this device',
};

beforeEach(() => {
  // jsdom shows no popovers.
  Object.assign(HTMLElement.prototype, { showPopover() {}, hidePopover() {} });
  vi.stubGlobal('scrollBy', () => undefined);
  Object.assign(Range.prototype, { getClientRects: () => [], getBoundingClientRect: () => new DOMRect() });
});

/** The page as somebody sees it who uses it: with every part that comes when they do. */
async function use(path: string) {
  renderApp(path, paper);
  const heading = pages[path]!;
  await waitFor(() => expect(document.querySelector('h1')).toHaveTextContent(heading));
  act(() => void fireEvent.keyDown(document.body, { key: 'Shift' }));
  fireEvent.click(screen.getByRole('button', { name: 'Reading settings' }));
  await screen.findByRole('radio', { name: 'Sepia', hidden: true });
  if (path === '/your-data/') await screen.findByText('Good to know');
  if (path === '/saved/') await screen.findAllByRole('link', { name: 'Your data on this device' });
  return document.body.textContent;
}

const isBroken = /broke|could not be loaded|could not be shown/;

test.each(Object.keys(pages))(
  'whatever lies in this browser’s storage, %s stands, and with it the settings',
  async (path) => {
    // Each takes too long to be made small when it fails: it is told whole.
    for (const records of fc.sample(anything, 10)) {
      keep(records);
      // oxlint-disable-next-line no-await-in-loop -- one page at a time
      const page = await use(path).catch((error: unknown) => String(error));
      expect({ page, records }).toEqual({ page: expect.stringContaining(pages[path]!), records });
      expect({ page, records }).toEqual({ page: expect.not.stringMatching(isBroken), records });
      cleanup();
      localStorage.clear();
    }
  },
  30_000,
);

test.each(Object.keys(pages).slice(0, 4))('with storage full, %s stands', async (path) => {
  keep(kept);
  const before = everything();
  const full = fillStorage();
  expect(await use(path)).not.toMatch(isBroken);
  cleanup();
  full.mockRestore();
  expect(everything()).toEqual(before);
});

test.each(Object.keys(pages).slice(0, 4))('with storage blocked, %s stands', async (path) => {
  const blocked = blockStorage();
  expect(await use(path)).not.toMatch(isBroken);
  cleanup();
  blocked.mockRestore();
});
