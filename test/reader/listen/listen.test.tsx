import { act, screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { ArticleView } from '../../../src/article/article-view.tsx';
import { Listen } from '../../../src/reader/listen/listen.tsx';
import { anArticle, paragraph } from '../../support/articles.ts';
import { renderPart } from '../../support/render-part.tsx';
import { speakWith, voice } from '../../support/voices.ts';

const article = anArticle({
  headline: 'Rain expected',
  description: 'Take an umbrella.',
  body: [paragraph('It will rain. Then it will stop.'), paragraph('It may snow.')],
});

class Highlighted {
  readonly ranges: Range[];
  constructor(...ranges: Range[]) {
    this.ranges = ranges;
  }
}

const page = (
  <main>
    <ArticleView
      article={article}
      readAlso={[]}
      tools={<Listen article={article} path="/world/rain-expected/" />}
    />
  </main>
);

const highlights = new Map<string, Highlighted>();
const scrollBy = vi.fn<(options: ScrollToOptions) => void>();
/** Where the place of each passage is on the screen, by its words: top and bottom in pixels. */
const places = new Map<string, [number, number]>();

beforeEach(() => {
  highlights.clear();
  places.clear();
  scrollBy.mockClear();
  // jsdom lays nothing out and highlights nothing.
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', Highlighted);
  vi.stubGlobal('scrollBy', scrollBy);
  Element.prototype.getBoundingClientRect = () => ({ top: 700 }) as DOMRect;
  Range.prototype.getBoundingClientRect = function rect() {
    const [top, bottom] = places.get(this.toString()) ?? [100, 200];
    return { top, bottom } as DOMRect;
  };
});

function open(voices = [voice('en-GB')]) {
  const browser = speakWith(...voices);
  return { ...browser, ...renderPart(page), end: () => act(browser.end) };
}
const button = (name: string) => screen.getByRole('button', { name });
const bar = () => screen.queryByRole('group', { name: 'Reading out' });
const marked = () => highlights.get('read-out')?.ranges.map(String) ?? [];

test('where the browser has no voice for the language there is nothing, and a voice may come late', () => {
  const { learn } = open([voice('de-DE')]);
  expect(screen.queryByRole('button', { name: 'Listen' })).toBeNull();
  act(() => learn(voice('en-GB')));
  expect(button('Listen')).toBeVisible();
});

test('where the browser cannot speak at all there is nothing either', () => {
  renderPart(page);
  expect(screen.queryByRole('button', { name: 'Listen' })).toBeNull();
});

test('the article is read out by a voice of its language, and what is being read is marked', async () => {
  const { user, saying, said, end } = open([voice('ru-RU'), voice('en-GB')]);
  await user.click(button('Listen'));
  expect(button('Listen')).toHaveAttribute('aria-pressed', 'true');
  expect(said[0]!.lang).toBe('en-GB');
  expect([saying(), marked()]).toEqual(['Rain expected', ['Rain expected']]);
  end();
  end();
  expect(saying()).toBe('It will rain.');
  expect(marked()).toEqual(['It will rain. Then it will stop.']);
  expect(bar()).toHaveTextContent('3 of 4');
});

test('read to the end, it is quiet again, and that is said; it can be heard once more', async () => {
  const { user, end, saying } = open();
  await user.click(button('Listen'));
  for (let sentence = 0; sentence < 5; sentence += 1) end();
  expect(bar()).toBeNull();
  expect(marked()).toEqual([]);
  expect(screen.getByRole('status')).toHaveTextContent('The article has been read out.');
  await user.click(button('Listen'));
  expect([saying(), marked()]).toEqual(['Rain expected', ['Rain expected']]);
});

test('one pauses and goes on, back and forward, by keys as well', async () => {
  const { user, saying } = open();
  await user.click(button('Listen'));
  await user.keyboard('{Tab}{Tab}{Enter}');
  expect(button('Go on')).toHaveFocus();
  expect(screen.getByRole('status')).toHaveTextContent('Paused.');
  expect(saying()).toBeUndefined();
  await user.click(button('Forward one paragraph'));
  expect(marked()).toEqual(['Take an umbrella.']);
  await user.click(button('Go on'));
  await vi.waitFor(() => expect(saying()).toBe('Take an umbrella.'));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  await user.click(button('Back one paragraph'));
  await vi.waitFor(() => expect(saying()).toBe('Rain expected'));
});

test('a speed is kept for the next article', async () => {
  const { user, said, unmount } = open();
  await user.click(button('Listen'));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Speed' }), '1.5×');
  await vi.waitFor(() => expect(said.at(-1)!.rate).toBe(1.5));
  unmount();

  const next = open();
  await next.user.click(button('Listen'));
  expect(next.said[0]!.rate).toBe(1.5);
  await next.user.selectOptions(screen.getByRole('combobox', { name: 'Speed' }), '1×');
});

test('stopped from its bar, the focus is at the button again', async () => {
  const { user, saying } = open();
  await user.click(button('Listen'));
  await user.click(button('Stop'));
  expect(saying()).toBeUndefined();
  expect(marked()).toEqual([]);
  expect(bar()).toBeNull();
  expect(button('Listen')).toHaveFocus();
});

test('the button itself stops it too', async () => {
  const { user, saying } = open();
  await user.click(button('Listen'));
  await user.click(button('Listen'));
  expect(saying()).toBeUndefined();
  expect(bar()).toBeNull();
});

test.each(['the article', 'the page'])('whoever leaves %s has heard enough', async (what) => {
  const { user, saying, unmount } = open();
  await user.click(button('Listen'));
  if (what === 'the article') unmount();
  else act(() => void window.dispatchEvent(new Event('pagehide')));
  expect(saying()).toBeUndefined();
  expect(marked()).toEqual([]);
});

test('where the voice fails, that is said to eye and ear', async () => {
  const { user, fail } = open();
  await user.click(button('Listen'));
  act(() => fail('synthesis-failed'));
  expect(within(bar()!).getByText('This browser could not read it out.')).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('This browser could not read it out.');
});

test('what is read out stays in sight above the bar', async () => {
  places.set('Take an umbrella.', [650, 720]);
  const { user, end } = open();
  await user.click(button('Listen'));
  expect(scrollBy).not.toHaveBeenCalled();
  end();
  // A fifth of the way down the room above the bar, which begins at 700.
  expect(scrollBy).toHaveBeenCalledExactlyOnceWith({ top: 650 - 140, behavior: 'instant' });
});

test('a reader who has scrolled elsewhere is left there', async () => {
  const { user, end } = open();
  await user.click(button('Listen'));
  await new Promise((resolve) => setTimeout(resolve, 750));
  places.set('Rain expected', [-900, -800]).set('Take an umbrella.', [-790, -750]);
  end();
  expect(scrollBy).not.toHaveBeenCalled();
});
