import { afterEach, expect, test, vi } from 'vitest';
import { followTokenEdits, leadTokenEdits, wearTokens } from '../../../src/workbench/tokens/token-edits.ts';

const ink = () => getComputedStyle(document.documentElement).getPropertyValue('--ink');
const opened: (() => void)[] = [];
const lead = () => {
  const leading = leadTokenEdits();
  opened.push(() => leading.close());
  return leading;
};
const follow = () => opened.push(followTokenEdits());

afterEach(() => {
  for (const close of opened.splice(0)) close();
  wearTokens(document, null);
  document.head.replaceChildren();
});

const style = (css: string) => {
  const sheet = document.createElement('style');
  sheet.textContent = css;
  document.head.append(sheet);
};

test('a page wears what is changed over its own, and takes it off again', () => {
  style(':root { --ink: black }');
  wearTokens(document, ':root { --ink: navy }');
  expect(ink()).toBe('navy');
  style(':root { --ink: grey }');
  wearTokens(document, ':root { --ink: green }');
  expect(ink()).toBe('green');
  // jsdom does not go by it, but browsers do: what stands last counts.
  expect(document.head.lastElementChild).toHaveTextContent('green');
  wearTokens(document, null);
  expect(ink()).toBe('grey');
});

test('a frame follows the tokens page, and stands as it was when nothing is changed any more', async () => {
  style(':root { --ink: black }');
  const { tell } = lead();
  follow();
  tell(':root { --ink: navy }');
  await vi.waitFor(() => expect(ink()).toBe('navy'));
  tell(null);
  await vi.waitFor(() => expect(ink()).toBe('black'));
});

test('a frame that comes later hears what was told before', async () => {
  lead().tell(':root { --ink: navy }');
  follow();
  await vi.waitFor(() => expect(ink()).toBe('navy'));
});

test('a second tokens page on which nothing is changed takes nothing off', async () => {
  lead().tell(':root { --ink: navy }');
  lead();
  follow();
  await vi.waitFor(() => expect(ink()).toBe('navy'));
});

test('a tokens page that is closed takes its changes along', async () => {
  const leading = lead();
  follow();
  leading.tell(':root { --ink: navy }');
  await vi.waitFor(() => expect(ink()).toBe('navy'));
  leading.close();
  await vi.waitFor(() => expect(ink()).toBe(''));
});

test('what is no message of the tokens page changes nothing', async () => {
  follow();
  const stranger = new BroadcastChannel('generico:tokens');
  opened.push(() => stranger.close());
  const sheet = ':root { --ink: red }';
  for (const message of [{ css: 7 }, sheet, null, { css: sheet, more: 1 }, { asks: sheet }])
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin
    stranger.postMessage(message);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(ink()).toBe('');

  lead().tell(':root { --ink: navy }');
  await vi.waitFor(() => expect(ink()).toBe('navy'));
});
