import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { anArticle, articles } from '../support/articles.ts';
import { renderApp } from '../support/render-app.tsx';

const feed = '/world/latest.json';
const latest = () => screen.findByRole('complementary', { name: 'Latest posts in this category' });

/** The reader looks elsewhere for a while and comes back. */
function comeBackAfter(minutes: number) {
  vi.setSystemTime(Date.now() + minutes * 60_000);
  window.dispatchEvent(new Event('visibilitychange'));
}

test('the ten newest of the category stand there, without the article that is open', async () => {
  renderApp('/world/story-29/', [
    ...articles(30),
    anArticle({ category: 'sport', slug: 'match', headline: 'A match' }),
  ]);
  const names = within(await latest())
    .getAllByRole('listitem')
    .map((item) => within(item).getByRole('link').textContent);
  expect(names).toEqual([30, 28, 27, 26, 25, 24, 23, 22, 21, 20].map((n) => `Story ${n}`));
  expect(within(await latest()).getByRole('link', { name: 'All World news' })).toHaveAttribute(
    'href',
    '/world/',
  );
});

test('an article alone in its category says that there is nothing else', async () => {
  renderApp('/world/rain-expected/', [anArticle()]);
  expect(await within(await latest()).findByText('Nothing else here yet.')).toBeVisible();
});

test('while the posts are on their way the article already reads', async () => {
  const app = renderApp('/sport/', articles(3));
  let arrive: (response: Response) => void = () => undefined;
  app.answer(feed, () => new Promise((resolve) => (arrive = resolve)));
  await screen.findByRole('heading', { name: 'Sport' });
  await app.router.navigate('/world/story-1/');
  expect(await screen.findByRole('heading', { level: 1, name: 'Story 1' })).toBeVisible();
  expect(within(await latest()).getByText('Loading the latest posts…')).toBeVisible();

  app.answerAsPublished(feed);
  arrive(await app.fetch(feed));
  expect(await within(await latest()).findByRole('link', { name: 'Story 3' })).toBeVisible();
});

test('posts that could not be loaded leave the article standing and can be tried again', async () => {
  const app = renderApp('/sport/', articles(3));
  app.answer(feed, () => new Response(null, { status: 500 }));
  await screen.findByRole('heading', { name: 'Sport' });
  await app.router.navigate('/world/story-1/');
  expect(await screen.findByText('The latest posts could not be loaded.')).toBeVisible();
  expect(screen.getByRole('heading', { level: 1, name: 'Story 1' })).toBeVisible();

  app.answerAsPublished(feed);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await within(await latest()).findByRole('link', { name: 'Story 3' })).toBeVisible();
});

test('new posts wait behind a button until they are asked for', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const app = renderApp('/world/story-1/', articles(4));
  expect(await within(await latest()).findByRole('link', { name: 'Story 4' })).toBeVisible();

  app.publish(articles(6));
  comeBackAfter(2);
  const button = await screen.findByRole('button', { name: '2 new posts' });
  expect(within(await latest()).queryByRole('link', { name: 'Story 6' })).not.toBeInTheDocument();

  await userEvent.click(button);
  expect(within(await latest()).getByRole('link', { name: 'Story 6' })).toBeVisible();
  expect(screen.queryByRole('button', { name: /new post/ })).not.toBeInTheDocument();
});

test('a headline that was mended in the meantime is replaced quietly', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const app = renderApp('/world/story-1/', articles(2));
  expect(await within(await latest()).findByRole('link', { name: 'Story 2' })).toBeVisible();

  app.publish(articles(2, (index) => ({ headline: `Story ${index + 1}, mended` })));
  comeBackAfter(2);
  expect(await within(await latest()).findByRole('link', { name: 'Story 2, mended' })).toBeVisible();
});

test('looking again asks only whether there is something newer, and not more than once a minute', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const app = renderApp('/world/story-1/', articles(2));
  await within(await latest()).findByRole('link', { name: 'Story 2' });
  const asked = () => app.fetch.mock.calls.filter(([path]) => path === feed);
  expect(asked()).toHaveLength(1);

  comeBackAfter(0.5);
  comeBackAfter(2);
  await waitFor(() => expect(asked()).toHaveLength(2));
  expect(asked().at(-1)?.at(1)).toMatchObject({ cache: 'no-cache' });
});
