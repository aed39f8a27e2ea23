import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import * as fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { articles } from '../support/articles.ts';
import { everything, keep, kept } from '../support/kept.ts';
import { renderApp } from '../support/render-app.tsx';
import { blockStorage, fillStorage } from '../support/render-part.tsx';

const paper = articles(3);
const own = 'world/story-1';

/** Keys as the paper uses them, also for the stories that are shown, and others under its name. */
const anyKey = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('settings', 'visit', 'name', `saved:${own}`, `read:${own}`) },
  { weight: 2, arbitrary: fc.constantFrom(`draft:${own}:t`, `comment:${own}:x`, ...Object.keys(kept)) },
  fc
    .constantFrom('saved:', 'read:', 'comment:', 'draft:', '')
    .chain((start) => fc.string({ unit: 'binary' }).map((end) => start + end)),
);

/** What stood under a key once and was damaged, and what anybody may have put there. */
const anyRecord = fc.oneof(
  fc.constantFrom<unknown>(...Object.values(kept)).chain((record) =>
    fc.oneof(
      fc.constant(record),
      fc.nat(60).map((end) => JSON.stringify(record).slice(0, end)),
      fc
        .tuple(fc.constantFrom(...Object.keys(record as object)), fc.jsonValue())
        .map(([name, value]) => ({ ...(record as object), [name]: value })),
    ),
  ),
  fc.jsonValue(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', 'null', '[]', '{"v":1}', '{"v":1,"at":1e999}', '{"__proto__":{"v":1}}', '1e400'),
);
const anything = fc.dictionary(anyKey, anyRecord, { minKeys: 1, maxKeys: 8 });

const pages: Record<string, string> = {
  '/': 'GENERICO.ru',
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
