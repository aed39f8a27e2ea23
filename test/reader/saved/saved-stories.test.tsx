import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { anArticle, articles } from '../../support/articles.ts';
import { otherTab } from '../../support/comments.ts';
import { renderApp } from '../../support/render-app.tsx';
import { fillStorage } from '../../support/render-part.tsx';

/** A record as the button writes it; the later its number, the later it was saved. */
const record = (n: number, fields: object = {}) => ({
  v: 1,
  saved: `2026-11-0${n}T10:00:00Z`,
  story: {
    date_published: '2021-10-24T12:40:00+03:00',
    language: 'en',
    summary: `Summary ${n}.`,
    _generico: { category: 'world', slug: `story-${n}`, headline: [`Story ${n}`], minutes: n, ...fields },
  },
});
const keyOf = (n: number) => `generico:saved:world/story-${n}`;
const keep = (...numbers: number[]) => {
  for (const n of numbers) localStorage.setItem(keyOf(n), JSON.stringify(record(n)));
};

const headlines = () =>
  within(screen.getByRole('main'))
    .queryAllByRole('heading', { level: 2 })
    .map((heading) => heading.textContent);
/** No network at all: what is saved needs none. */
const open = async () => {
  const app = renderApp('/saved/', [], () => Promise.reject(new TypeError('Failed to fetch')));
  const main = await screen.findByRole('main');
  await within(main).findByRole('link', { name: 'Your data on this device' });
  return { ...app, user: userEvent.setup() };
};

test('saved stories stand as in any list, the last saved first, without a network', async () => {
  keep(2, 1, 3);
  await open();
  expect(headlines()).toEqual(['Story 3', 'Story 2', 'Story 1']);
  const [first] = within(screen.getByRole('main')).getAllByRole('listitem');
  expect(within(first!).getByRole('link', { name: 'Story 3' })).toHaveAttribute('href', '/world/story-3/');
  expect(within(first!).getByText('Summary 3.')).toBeVisible();
  expect(within(first!).getByRole('link', { name: 'World' })).toBeVisible();
  expect(first).toHaveTextContent('3 min');
  expect(
    within(screen.getByRole('main')).getByRole('link', { name: 'Your data on this device' }),
  ).toHaveAttribute('href', '/your-data/');
  expect(document.title).toBe('Saved stories – GENERICO.ru');
});

test('where nothing is saved, it says how to', async () => {
  await open();
  expect(screen.getByText(/Press the bookmark beside a story/)).toBeVisible();
});

test('a story that is removed leaves its row, from which it comes back to its old place', async () => {
  keep(1, 2, 3);
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: 'Remove: Story 2' }));
  expect(localStorage.getItem(keyOf(2))).toBeNull();
  expect(headlines()).toEqual(['Story 3', 'Story 1']);
  const row = within(screen.getByRole('main')).getAllByRole('listitem')[1]!;
  expect(row).toHaveTextContent('Removed.');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Undo: Story 2' })).toHaveFocus());

  await user.keyboard('{Enter}');
  expect(headlines()).toEqual(['Story 3', 'Story 2', 'Story 1']);
  expect(JSON.parse(localStorage.getItem(keyOf(2))!)).toEqual(record(2));
  await waitFor(() => expect(screen.getByRole('link', { name: 'Story 2' })).toHaveFocus());
});

test('all can be removed and brought back one by one', async () => {
  keep(1, 2);
  const { user } = await open();
  for (const n of [1, 2]) await user.click(screen.getByRole('button', { name: `Remove: Story ${n}` }));
  expect(headlines()).toEqual([]);
  for (const n of [2, 1]) await user.click(screen.getByRole('button', { name: `Undo: Story ${n}` }));
  expect(headlines()).toEqual(['Story 2', 'Story 1']);
});

test('where there is no room to bring it back, that is said, and it can be tried again', async () => {
  keep(1);
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: 'Remove: Story 1' }));
  const full = fillStorage();
  await user.click(screen.getByRole('button', { name: 'Undo: Story 1' }));
  expect(screen.getByRole('alert')).toHaveTextContent('This browser keeps nothing more');
  full.mockRestore();
  await user.click(screen.getByRole('button', { name: 'Undo: Story 1' }));
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(headlines()).toEqual(['Story 1']);
});

test('what another tab saves and removes is seen in this one', async () => {
  keep(1);
  await open();
  otherTab(keyOf(2), JSON.stringify(record(2)));
  expect(headlines()).toEqual(['Story 2', 'Story 1']);
  otherTab(keyOf(1), null);
  expect(headlines()).toEqual(['Story 2']);
  expect(screen.getByRole('button', { name: 'Undo: Story 1' })).toBeVisible();
});

test.each([
  ['garbage', '{'],
  ['another version', JSON.stringify({ ...record(4), v: 2 })],
  ['no date', JSON.stringify({ ...record(4), saved: 'lately' })],
  ['another story’s record', JSON.stringify(record(5))],
  ['an address elsewhere', JSON.stringify(record(4, { slug: 'a/../..' }))],
])('a record that holds %s is counted and left as it is', async (_, text) => {
  keep(1);
  localStorage.setItem(keyOf(4), text);
  await open();
  expect(headlines()).toEqual(['Story 1']);
  expect(screen.getByText('1 saved story could not be read, and stayed untouched.')).toBeVisible();
  expect(localStorage.getItem(keyOf(4))).toBe(text);
});

test('no record leads to another site', async () => {
  const key = 'generico:saved:/evil.example';
  localStorage.setItem(key, JSON.stringify(record(1, { category: '', slug: 'evil.example' })));
  await open();
  expect(headlines()).toEqual([]);
  expect(screen.getByText(/1 saved story could not be read/)).toBeVisible();
});

test('what is saved in a list stands on the page of saved stories, under its marks', async () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-23T12:00:00Z'), toFake: ['Date'] });
  const app = renderApp('/world/', [
    ...articles(2),
    anArticle({ headline: 'Rain expected', inLanguage: 'ru' }),
  ]);
  await userEvent.click(await screen.findByRole('button', { name: 'Save for later: Story 2' }));
  vi.setSystemTime(Date.now() + 5);
  await userEvent.click(await screen.findByRole('button', { name: 'Save for later: Rain expected' }));
  await userEvent.click(screen.getByRole('link', { name: 'Saved stories' }));
  await screen.findByRole('heading', { level: 1, name: 'Saved stories' });
  await waitFor(() => expect(headlines()).toEqual(['Rain expected', 'Story 2']));
  expect(screen.getByRole('link', { name: 'Rain expected' })).toHaveAttribute('lang', 'ru');

  await userEvent.click(screen.getByRole('link', { name: 'Story 2' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Story 2' })).toBeVisible();
  expect(app.router.state.location.pathname).toBe('/world/story-2/');
});
