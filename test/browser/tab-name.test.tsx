import { afterEach, expect, test, vi } from 'vitest';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A page, freshly loaded. */
async function load() {
  vi.resetModules();
  return (await import('../../src/browser/tab-name.ts')).tabName;
}
const leave = () => window.dispatchEvent(new Event('pagehide'));

afterEach(() => vi.resetModules());

test('a tab keeps its name when its page is loaded again', async () => {
  const name = (await load())();
  expect(name).toMatch(uuid);
  leave();
  expect((await load())()).toBe(name);
});

test('a tab that is opened or duplicated from another has a name of its own', async () => {
  const name = (await load())();
  // What lies in sessionStorage while the first one is open is all that the copy gets.
  expect((await load())()).not.toBe(name);
});

test('a page that is brought back from the browser’s memory takes its name back', async () => {
  const tabName = await load();
  const name = tabName();
  leave();
  window.dispatchEvent(new Event('pageshow'));
  expect(sessionStorage).toHaveLength(0);
  expect(tabName()).toBe(name);
});

test('where nothing may be kept, a tab has a name for as long as its page is open', async () => {
  const tabName = await load();
  const blocked = vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
    throw new DOMException('Not allowed', 'SecurityError');
  });
  const name = tabName();
  leave();
  blocked.mockRestore();
  expect(name).toMatch(uuid);
  expect(tabName()).toBe(name);
});
