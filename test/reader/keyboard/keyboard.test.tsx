import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import '../../../src/reader/keyboard/keyboard.tsx';
import { changeSettings, readSettings } from '../../../src/reader/settings/settings.ts';
import { articles } from '../../support/articles.ts';
import { openPopoversHere } from '../../support/popovers.ts';
import { renderApp } from '../../support/render-app.tsx';
import { fillStorage } from '../../support/render-part.tsx';

const scrolled = vi.fn<() => void>();

beforeAll(openPopoversHere);

beforeEach(() => {
  // What jsdom lacks: scrolling, and dialogs that open and close.
  Element.prototype.scrollIntoView = scrolled;
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  scrolled.mockClear();
});

const three = articles(3);
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
/** The app at a URL, in the hands of somebody who was here before: the keys are listened to as soon as it is there. */
async function open(url: string, name: string | RegExp, published = three) {
  localStorage.setItem('generico:name', 'Anna');
  const app = renderApp(url, published);
  await heading(name);
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  return { ...app, press: userEvent.setup().keyboard };
}
const focused = () => document.activeElement?.textContent;

test('in a list, j and k go from headline to headline, and past the last one to what is older', async () => {
  const { press } = await open('/world/', 'World');
  await press('j');
  expect(screen.getByRole('link', { name: 'Story 3' })).toHaveFocus();
  await press('j');
  await press('j');
  expect(focused()).toBe('Story 1');
  await press('j');
  expect(focused()).toBe('Story 1');
  await press('k');
  expect(focused()).toBe('Story 2');
  await press('k');
  await press('k');
  expect(focused()).toBe('Story 3');
});

test('past the last story of a page, j goes to the next page', async () => {
  const { press } = await open('/world/', 'World', articles(80));
  const older = screen.getByRole('link', { name: 'Older' });
  screen
    .getAllByRole('link', { name: /^Story/ })
    .at(-1)!
    .focus();
  await press('j');
  expect(older).toHaveFocus();
  await press('k');
  expect(focused()).toMatch(/^Story/);
});

test('they go on from where the focus is, not from the story they were at', async () => {
  const { press } = await open('/world/', 'World');
  await press('j');
  const second = screen.getByRole('link', { name: 'Story 2' }).closest('li')!;
  within(second).getByRole('button').focus();
  await press('j');
  expect(focused()).toBe('Story 1');
});

test('on the front they pass the names of the categories by', async () => {
  const { press } = await open('/', /GENERICO/, [
    ...articles(5),
    ...articles(3, (index) => ({
      category: 'science',
      slug: `science-${index}`,
      headline: `Science ${index}`,
    })),
  ]);
  const passed: (string | null | undefined)[] = [];
  for (let step = 0; step < 8; step += 1) {
    await press('j');
    passed.push(focused());
  }
  expect(passed).not.toContain('Science');
  expect(passed).not.toContain('World');
  expect(new Set(passed).size).toBeGreaterThan(4);
});

test('in an article, j goes to the older one of its category and k to the newer one', async () => {
  const { press } = await open('/world/story-2/', 'Story 2');
  await screen.findByRole('navigation', { name: 'More in this category' });
  await press('j');
  expect(await heading('Story 1')).toBeVisible();
  await screen.findByRole('link', { name: /Next story/ });
  await press('k');
  expect(await heading('Story 2')).toBeVisible();
});

test('s saves the article that is open, and in a list the story that has the focus', async () => {
  const { press, unmount } = await open('/world/story-2/', 'Story 2');
  await press('s');
  expect(screen.getAllByRole('button', { name: /^Save for later/, pressed: true })).toHaveLength(1);
  await press('s');
  expect(screen.queryByRole('button', { name: /^Save for later/, pressed: true })).toBeNull();
  unmount();

  await open('/world/', 'World');
  await press('s');
  expect(screen.queryByRole('button', { name: /^Save for later/, pressed: true })).toBeNull();
  await press('jj');
  await press('s');
  const story = screen.getByRole('link', { name: 'Story 2' }).closest('li')!;
  expect(within(story).getByRole('button', { pressed: true })).toBeVisible();
});

test('c goes to the comment, and its letter is not typed there', async () => {
  const { press } = await open('/world/story-2/', 'Story 2');
  await press('c');
  expect(screen.getByRole('textbox', { name: 'Comment' })).toHaveFocus();
  await press('jcst?');
  expect(screen.getByRole('textbox', { name: 'Comment' })).toHaveValue('jcst?');
});

test('t goes to the top, with the heading in focus', async () => {
  const scrollTo = vi.fn<() => void>();
  vi.stubGlobal('scrollTo', scrollTo);
  const { press } = await open('/world/', 'World');
  await press('jj');
  await press('t');
  expect(scrollTo).toHaveBeenCalledWith({ top: 0, behavior: 'instant' });
  expect(await heading('World')).toHaveFocus();
});

test('/ leads to the search, and there into its field', async () => {
  const { press } = await open('/world/', 'World');
  await press('/');
  const field = await screen.findByRole('searchbox', { name: 'Search all stories' });
  expect(field).toHaveFocus();
  await userEvent.click(screen.getByRole('heading', { level: 1 }));
  expect(field).not.toHaveFocus();
  await press('/');
  expect(field).toHaveFocus();
  expect(field).toHaveValue('');
});

test('? lists the keys, whose words are said with them', async () => {
  const { press } = await open('/world/', 'World');
  await press('?');
  const help = screen.getByRole('dialog', { name: 'Keyboard shortcuts' });
  expect(
    within(help)
      .getAllByRole('term')
      .map((term) => term.textContent),
  ).toEqual(['j', 'k', 's', 'c', '/', 't', '?']);
  await userEvent.click(within(help).getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('they can be turned off, and on again where they are told of', async () => {
  const { press } = await open('/world/', 'World');
  await press('?');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Use these keys' }));
  screen.getByRole<HTMLDialogElement>('dialog').close();
  expect(readSettings().keys).toBe('off');
  (document.activeElement as HTMLElement).blur();
  await press('j?');
  expect(document.body).toHaveFocus();
  expect(screen.queryByRole('dialog')).toBeNull();

  await userEvent.click(screen.getByRole('button', { name: 'Reading settings' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Which keys?' }));
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Use these keys' }));
  screen.getByRole<HTMLDialogElement>('dialog').close();
  await press('j');
  expect(screen.getByRole('link', { name: 'Story 3' })).toHaveFocus();
});

test('where the browser keeps nothing, that is said, and they are off all the same', async () => {
  const { press } = await open('/world/', 'World');
  const full = fillStorage();
  await press('?');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Use these keys' }));
  expect(screen.getByRole('alert')).toHaveTextContent('keeps nothing');
  expect(readSettings().keys).toBe('off');
  full.mockRestore();
  changeSettings({ keys: undefined });
});

test('a key that is held down runs through a list, and does anything else once', async () => {
  const { press } = await open('/world/story-2/', 'Story 2');
  await press('{s>4/}');
  expect(screen.getAllByRole('button', { name: /^Save for later/, pressed: true })).toHaveLength(1);
});

test('what is not ours stays the browser’s', async () => {
  await open('/world/', 'World');
  const taken = (key: string) =>
    !document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  expect(['j', 't'].map(taken)).toEqual([true, true]);
  expect(['c', 'x', ' ', "'", 'Tab', 'ArrowDown'].map(taken)).toEqual(Array(6).fill(false));
});
