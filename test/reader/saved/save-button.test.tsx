import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { feedItem } from '../../../src/news/feed-page.ts';
import { SaveButton } from '../../../src/reader/saved/save-button.tsx';
import { anArticle, articles } from '../../support/articles.ts';
import { otherTab } from '../../support/comments.ts';
import { renderApp } from '../../support/render-app.tsx';
import { blockStorage, fillStorage, renderPart } from '../../support/render-part.tsx';

const item = feedItem(anArticle());
const key = 'generico:saved:world/rain-expected';
const button = () => screen.getByRole('button', { name: 'Save for later: Rain expected' });
const stored = (): unknown => JSON.parse(localStorage.getItem(key) ?? 'null');

test('a story is saved with what a list shows of it, and saved no more', async () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-23T12:00:00Z'), toFake: ['Date'] });
  const { user } = renderPart(<SaveButton item={item} />);
  expect(button()).toHaveAttribute('aria-pressed', 'false');

  await user.click(button());
  expect(button()).toHaveAttribute('aria-pressed', 'true');
  expect(stored()).toEqual({
    v: 1,
    saved: '2026-11-23T12:00:00.000Z',
    story: {
      date_published: '2021-10-24T12:40:00+03:00',
      language: 'en',
      summary: 'Take an umbrella.',
      _generico: { category: 'world', slug: 'rain-expected', headline: ['Rain expected'], minutes: 1 },
    },
  });

  await user.click(button());
  expect(button()).toHaveAttribute('aria-pressed', 'false');
  expect(stored()).toBeNull();
});

test('each button of a list names its story, and the one of an article needs no more than its place', async () => {
  const app = renderApp('/world/', articles(3));
  await screen.findByRole('heading', { level: 1, name: 'World' });
  const names = within(screen.getByRole('main'))
    .getAllByRole('button')
    .map((one) => one.getAttribute('aria-label'));
  expect(names).toEqual([3, 2, 1].map((n) => `Save for later: Story ${n}`));

  await app.router.navigate('/world/story-1/');
  expect(await screen.findByRole('button', { name: 'Save for later' })).toBeVisible();
});

test('stories are not saved from the latest posts', async () => {
  renderApp('/world/story-1/', articles(3));
  const latest = await screen.findByRole('complementary', { name: 'Latest posts in this category' });
  expect(await within(latest).findByRole('link', { name: 'Story 3' })).toBeVisible();
  expect(within(latest).queryByRole('button')).not.toBeInTheDocument();
});

test('an article that is saved on its page is the same as one saved in a list', async () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-23T12:00:00Z'), toFake: ['Date'] });
  const app = renderApp('/world/rain-expected/', [anArticle()]);
  await userEvent.click(await screen.findByRole('button', { name: 'Save for later' }));
  const fromArticle = stored();
  localStorage.clear();
  await app.router.navigate('/world/');
  await userEvent.click(await screen.findByRole('button', { name: 'Save for later: Rain expected' }));
  expect(stored()).toEqual(fromArticle);
});

test('a story that is saved in another tab shows it in this one', () => {
  renderPart(<SaveButton item={item} />);
  otherTab(key, '{}');
  expect(button()).toHaveAttribute('aria-pressed', 'true');
  otherTab(key, null);
  expect(button()).toHaveAttribute('aria-pressed', 'false');
});

test('a story that was shown as not saved is never saved no more by the click that was to save it', async () => {
  const { user } = renderPart(<SaveButton item={item} />);
  // Another tab was faster, and this one has not heard of it.
  localStorage.setItem(key, '{"an":"older record"}');
  await user.click(button());
  expect(localStorage.getItem(key)).toBe('{"an":"older record"}');
});

test.each([
  ['full', fillStorage],
  ['blocked', blockStorage],
])('where storage is %s, that is said, and the story is not shown as saved', async (_, spoil) => {
  const spoilt = spoil();
  const { user } = renderPart(<SaveButton item={item} />);
  await user.click(button());
  expect(screen.getByRole('alert')).toHaveTextContent('This browser keeps nothing more');
  expect(button()).toHaveAttribute('aria-pressed', 'false');

  spoilt.mockRestore();
  await user.click(button());
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(button()).toHaveAttribute('aria-pressed', 'true');
});
