import { beforeEach, expect, test, vi } from 'vitest';
import { onIntent } from '../../src/browser/on-intent.ts';

const follow = vi.fn<(url: URL) => void>();

beforeEach(() => {
  vi.useFakeTimers();
  follow.mockClear();
  // A document of its own for each test, at the address of the page.
  document.body.innerHTML = `
    <a id="page" href="/world/"><b>World</b></a> <a id="file" href="/world/feed.json">Feed</a>
    <a id="elsewhere" href="https://example.org/">Elsewhere</a> <p>Words</p>`;
});
onIntent(document, (url) => follow(url));

const at = (selector: string) => document.querySelector(selector)!;
const point = (selector: string, pointerType = 'mouse') =>
  at(selector).dispatchEvent(Object.assign(new Event('pointerover', { bubbles: true }), { pointerType }));
const followed = () => follow.mock.calls.map(([url]) => url.pathname);

test('pointing at a link for a moment is an intent, passing over it is none', () => {
  point('#page b');
  vi.advanceTimersByTime(20);
  point('p');
  vi.advanceTimersByTime(500);
  expect(followed()).toEqual([]);

  point('#page b');
  vi.advanceTimersByTime(30);
  expect(followed()).toEqual(['/world/']);
});

test.each(['focusin', 'touchstart'])('%s is an intent at once', (type) => {
  at('#page').dispatchEvent(new Event(type, { bubbles: true }));
  expect(followed()).toEqual(['/world/']);
});

test.each(['#file', '#elsewhere', 'p'])('%s leads to no page of ours', (selector) => {
  at(selector).dispatchEvent(new Event('focusin', { bubbles: true }));
  point(selector);
  vi.advanceTimersByTime(500);
  expect(followed()).toEqual([]);
});
