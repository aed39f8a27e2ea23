import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { anArticle, paragraph } from '../support/articles.ts';
import { renderApp } from '../support/render-app.tsx';

const rain = anArticle({
  headline: 'Rain expected',
  description: 'It comes from the west.',
  body: [paragraph('It will rain in Kunduz.'), paragraph('Umbrellas are sold out.')],
});
const palma = anArticle({
  slug: 'lava',
  category: 'science',
  headline: 'Lava reaches the sea',
  description: 'It took nine days.',
  keywords: ['Volcanoes'],
  body: [paragraph('The umbrella term is eruption.')],
});
const many = Array.from({ length: 12 }, (_, n) =>
  anArticle({
    slug: `story-${n}`,
    headline: `Story ${n}`,
    description: 'Of no weight.',
    body: [paragraph('Something about bees.')],
  }),
);

async function open(path = '/search/') {
  const app = renderApp(path, [rain, palma, ...many]);
  await screen.findByText('Filters');
  const field = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search all stories' });
  return { ...app, field, user: userEvent.setup() };
}

const found = () =>
  within(screen.getByRole('main'))
    .queryAllByRole('heading', { level: 2 })
    .map(({ textContent }) => textContent);
const says = (text: string) => screen.findByText(text, { selector: '[role=status]' });

test('what is typed is looked for, and the address follows', async () => {
  const { field, router, user } = await open();
  await user.type(field, 'umbrel');
  await says('2 stories');
  expect(found()).toEqual(['Rain expected', 'Lava reaches the sea']);
  expect(router.state.location.search).toBe('?q=umbrel');
  expect(document.title).toMatch(/^umbrel – Search – /);
});

test('what was sent is one step back, and what was typed on the way to it is none', async () => {
  const { field, router, user } = await open();
  await user.type(field, 'rain{Enter}');
  await says('1 story');
  await user.clear(field);
  await user.type(field, 'lava');
  await says('1 story');
  await expect.poll(() => router.state.location.search).toBe('?q=lava');
  await act(() => router.navigate(-1));
  expect(router.state.location.search).toBe('?q=rain');
  expect(field).toHaveValue('rain');
  expect(await screen.findByRole('link', { name: 'Rain expected' })).toBeVisible();
});

test('an address with a question answers it', async () => {
  const { field } = await open('/search/?q=kunduz');
  expect(field).toHaveValue('kunduz');
  await says('1 story');
  const main = within(screen.getByRole('main'));
  expect(main.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['World', 'Rain expected']);
});

test('a story opens at the passage, and outside the app by its words', async () => {
  const { router, user } = await open('/search/?q=sold');
  await screen.findByText('sold', { selector: 'mark' });
  const link = screen.getByRole('link', { name: 'Rain expected' });
  expect(link.getAttribute('href')).toBe('/world/rain-expected/#:~:text=Umbrellas%20are%20sold%20out.');
  await user.click(link);
  await screen.findByRole('heading', { level: 1, name: 'Rain expected' });
  expect(router.state.location.hash).toBe('');
  await expect.poll(() => document.activeElement?.textContent).toBe('Umbrellas are sold out.');
});

test('an answer is looked for with the letter, before the address follows, and only once', async () => {
  const { field, fetch, queryClient, router, user } = await open();
  const addresses: string[] = [];
  queryClient.getQueryCache().subscribe(({ type, query }) => {
    if (type === 'added' && query.queryKey.includes('umbrel')) addresses.push(router.state.location.search);
  });
  await user.type(field, 'umbrel');
  await says('2 stories');
  expect(addresses).toEqual(['']);

  await screen.findAllByText(/umbrella/i, { selector: 'mark' });
  const asked = fetch.mock.calls.length;
  await act(() => router.navigate('/search/'));
  await act(() => router.navigate('/search/?q=umbrel'));
  expect(found()).toEqual(['Rain expected', 'Lava reaches the sea']);
  expect(fetch.mock.calls).toHaveLength(asked);
});

test('a typing error is told, and asked for rightly with one click', async () => {
  const { router, user } = await open('/search/?q=umbrelas');
  await says('Nothing found for “umbrelas”; 2 stories with what may have been meant.');
  // What was meant is what is marked.
  expect(await screen.findByText('Umbrellas', { selector: 'mark' })).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'umbrellas' }));
  expect(router.state.location.search).toBe('?q=umbrellas');
});

test('where no story has all words, those with some of them are shown, and it says so', async () => {
  await open('/search/?q=kunduz+eruption');
  await says('No story has all of these words. 2 stories have some of them.');
  expect(found()).toHaveLength(2);
});

test('where nothing is found, one is told what to do, and has something to read', async () => {
  await open('/search/?q=zzzz');
  await says('Nothing found for “zzzz”.');
  expect(await screen.findByRole('region', { name: 'The newest stories' })).toHaveTextContent('Story 0');
});

test('filters are controls that write what one could type', async () => {
  const { router, user, field } = await open('/search/?q=umbrella');
  await says('2 stories');
  await user.click(screen.getByText('Filters'));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Category' }), 'Science');
  await says('1 story');
  expect(found()).toEqual(['Lava reaches the sea']);
  expect(field).toHaveValue('category:science umbrella');

  await user.type(screen.getByRole('textbox', { name: 'Topic' }), 'volcanoes{Enter}');
  await expect.poll(() => field.value).toBe('category:science topic:volcanoes umbrella');
  await user.click(screen.getByRole('button', { name: 'Take all filters away' }));
  expect(router.state.location.search).toBe('?q=umbrella');
  await says('2 stories');
});

test('a date that is none is told, and the rest is looked for', async () => {
  await open('/search/?q=after:soon+kunduz');
  expect(await screen.findByRole('alert')).toHaveTextContent('“soon” is no date');
  await says('1 story');
});

test('ten are shown, and more if one asks', async () => {
  const { user } = await open('/search/?q=bees');
  await says('12 stories');
  expect(found()).toHaveLength(10);
  await user.click(screen.getByRole('button', { name: 'More results' }));
  await expect.poll(found).toHaveLength(12);
  expect(screen.queryByRole('button', { name: 'More results' })).toBeNull();
});

test('a search that could not be loaded can be tried again', async () => {
  const app = renderApp('/search/?q=rain', [rain]);
  app.answer('/search/index.json', () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await screen.findByRole('alert')).toHaveTextContent('There is no connection');
  app.answerAsPublished('/search/index.json');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await says('1 story');
});
