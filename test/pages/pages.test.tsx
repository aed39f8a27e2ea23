import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { anArticle, articles, note, paragraph, reference, text } from '../support/articles.ts';
import { renderApp } from '../support/render-app.tsx';

const main = () => within(screen.getByRole('main'));
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

test('the front has a lead, three seconds and a strip for each category, and no story twice', async () => {
  renderApp('/', [
    ...articles(9),
    ...articles(5, (index) => ({
      category: 'sport',
      slug: `match-${index}`,
      headline: `Match ${index}`,
      datePublished: `2021-08-0${index + 1}T10:00:00Z`,
    })),
  ]);
  await heading('GENERICO.ru: World news, plainly told');
  const links = main()
    .getAllByRole('heading')
    .slice(1)
    .map((element) => element.textContent);
  expect(links).toEqual([
    'Story 9',
    'Story 8',
    'Story 7',
    'Story 6',
    'World',
    'Story 5',
    'Story 4',
    'Story 3',
    'Story 2',
    'Sport',
    'Match 4',
    'Match 3',
    'Match 2',
    'Match 1',
  ]);
  expect(document.title).toBe('GENERICO.ru – World news, plainly told');
});

test('a front without articles says so', async () => {
  renderApp('/', []);
  expect(
    await screen.findByText('Nothing here yet. The first story of this list will stand here.'),
  ).toBeVisible();
});

test('new stories wait on the front until they are asked for', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const app = renderApp('/', articles(3));
  await screen.findByRole('link', { name: 'Story 3' });
  app.publish(articles(4));
  vi.setSystemTime(Date.now() + 120_000);
  window.dispatchEvent(new Event('visibilitychange'));
  await userEvent.click(await screen.findByRole('button', { name: '1 new story' }));
  expect(screen.getByRole('link', { name: 'Story 4' })).toBeVisible();
});

test.each([
  ['/world/', 'World', 'World – GENERICO.ru'],
  ['/topics/kabul/', 'Kabul', 'Kabul – GENERICO.ru'],
  ['/topics/космос/', 'Космос', 'Космос – GENERICO.ru'],
  ['/authors/newsroom/', 'Newsroom', 'Newsroom – GENERICO.ru'],
])('%s lists its stories under %s', async (path, name, title) => {
  renderApp(
    path,
    articles(3, () => ({ keywords: ['Kabul', 'Космос'] })),
  );
  await heading(name);
  expect(main().getAllByRole('listitem')).toHaveLength(3);
  expect(document.title).toBe(title);
  expect(document.head.querySelector('link[rel=alternate]')).toHaveAttribute('href', `${path}feed.json`);
});

test('a category that has nothing yet says so', async () => {
  renderApp('/sport/', articles(3));
  await heading('Sport');
  expect(main().getByText(/Nothing here yet/)).toBeVisible();
});

test('a long list goes on to older pages by links, each with an address of its own, and back', async () => {
  const { router } = renderApp('/world/', articles(130));
  await heading('World');
  const stories = () =>
    main()
      .getAllByRole('heading', { level: 2 })
      .map((element) => element.textContent);
  const seen = stories();
  for (const page of [2, 1]) {
    await userEvent.click(main().getByRole('link', { name: 'Older' }));
    await screen.findByText(`page ${page} of the archive`);
    seen.push(...stories());
  }
  expect(main().queryByRole('link', { name: 'Older' })).not.toBeInTheDocument();
  expect(seen).toEqual(Array.from({ length: 130 }, (_, index) => `Story ${130 - index}`));
  expect(router.state.location.pathname).toBe('/world/page/1/');
  expect(document.title).toBe('World, page 1 of the archive – GENERICO.ru');

  await userEvent.click(main().getByRole('link', { name: 'Newer' }));
  expect(await screen.findByRole('link', { name: 'Story 100' })).toBeVisible();
  await userEvent.click(main().getByRole('link', { name: 'Newer' }));
  expect(await screen.findByRole('link', { name: 'Story 130' })).toBeVisible();
  expect(router.state.location.pathname).toBe('/world/');
});

test('the whole archive is reached from the front', async () => {
  renderApp('/', articles(80));
  await userEvent.click(await screen.findByRole('link', { name: 'Older stories' }));
  await heading('All stories');
  expect(main().getByRole('link', { name: 'Story 50' })).toBeVisible();
  expect(main().getByRole('link', { name: 'Newer' })).toHaveAttribute('href', '/');
});

const noted = anArticle({
  slug: 'noted',
  headline: [
    text('Media: Pakistan helps Taliban'),
    reference('banned'),
    text(' fight IS'),
    reference('banned'),
  ],
  body: [paragraph('Words.'), note('banned', 'A terrorist organization banned in Russia.', '*')],
});

test('marks of notes stay out of the title bar, the crumbs’ and the lists’ names', async () => {
  renderApp('/world/noted/', [noted, anArticle()]);
  await heading('Media: Pakistan helps Taliban fight IS');
  expect(document.title).toBe('Media: Pakistan helps Taliban fight IS – GENERICO.ru');
  const crumbs = within(screen.getByRole('navigation', { name: 'Breadcrumb' }));
  expect(crumbs.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'GENERICO.ru',
    'World',
    'Media: Pakistan helps Taliban* fight IS*',
  ]);
});

test('opening an article asks the network for what the page needs, each thing once', async () => {
  const { fetch } = renderApp('/world/rain-expected/', [anArticle()]);
  await heading('Rain expected');
  expect(fetch.mock.calls.map(([path]) => path)).toEqual([
    '/articles/world/rain-expected.json',
    '/world/rain-expected/links.json',
    '/world/latest.json',
  ]);
});

test('an article leads to the one before and the one after it in its category', async () => {
  renderApp('/world/story-2/', articles(3));
  const neighbours = within(await screen.findByRole('navigation', { name: 'More in this category' }));
  expect(neighbours.getByRole('link', { name: 'Previous story Story 1' })).toHaveAttribute(
    'href',
    '/world/story-1/',
  );
  expect(neighbours.getByRole('link', { name: 'Next story Story 3' })).toHaveAttribute(
    'href',
    '/world/story-3/',
  );
});

test('an article whose links could not be loaded reads all the same', async () => {
  const app = renderApp('/sport/', [
    anArticle({
      body: [
        paragraph('It will rain.'),
        { type: 'leafDirective', name: 'read-also', attributes: { href: '/world/sun/' } },
      ],
    }),
  ]);
  app.answer('/world/rain-expected/links.json', () => new Response('<html>', { status: 200 }));
  await heading('Sport');
  await app.router.navigate('/world/rain-expected/');
  await heading('Rain expected');
  expect(screen.getByRole('link', { name: '/world/sun/' })).toHaveAttribute('href', '/world/sun/');
});

test('an article in another language says which, and which way it runs', async () => {
  renderApp('/world/rain-expected/', [anArticle({ inLanguage: 'ar' })]);
  await heading('Rain expected');
  const article = screen.getByRole('article');
  expect(article).toHaveAttribute('lang', 'ar');
  expect(article).toHaveAttribute('dir', 'rtl');
});

test.each(['/nowhere/', '/world/nowhere/', '/topics/nothing/', '/a/b/c/d', '/world/page/7/'])(
  'at %s nothing is published, and there are ways on',
  async (path) => {
    renderApp(path, articles(3));
    await heading('Page not found');
    expect(document.title).toBe('Page not found – GENERICO.ru');
    await userEvent.click(main().getByRole('link', { name: 'Front page' }));
    expect(await screen.findByRole('link', { name: 'Story 3' })).toBeVisible();
  },
);

test.each([
  ['a server that fails', () => new Response(null, { status: 503 }), 'The server could not answer just now.'],
  ['garbage', () => new Response('{"a":'), 'What the server sent could not be read.'],
  [
    'no connection',
    () => Promise.reject(new TypeError('Failed to fetch')),
    'There seems to be no connection.',
  ],
])('with %s the page says so, and trying again mends it', async (_, answer, said) => {
  const app = renderApp('/sport/', articles(3));
  app.answer('/world/feed.json', answer);
  await heading('Sport');
  await app.router.navigate('/world/');
  await heading('This page could not be shown');
  expect(screen.getByRole('alert')).toHaveTextContent(said);

  app.answerAsPublished('/world/feed.json');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await heading('World');
});

test('what the dev server says of a faulty article stands on its page', async () => {
  const app = renderApp('/sport/', articles(1));
  const detail = 'public/articles/world/story-1.json:3 headline: is missing – add it';
  app.answer(
    '/articles/world/story-1.json',
    () =>
      new Response(JSON.stringify({ detail }), {
        status: 422,
        headers: { 'content-type': 'application/problem+json' },
      }),
  );
  await heading('Sport');
  await app.router.navigate('/world/story-1/');
  expect(await screen.findByText(detail)).toBeVisible();
});

test('every page has one title', async () => {
  const { router } = renderApp('/', articles(3));
  for (const path of ['/', '/world/', '/world/story-1/', '/nowhere/']) {
    await router.navigate(path);
    await screen.findByRole('heading', { level: 1 });
    expect(document.head.querySelectorAll('title')).toHaveLength(1);
  }
});

test('until the first page is there, the masthead stands and says that it is on its way', async () => {
  const never = new Promise<Response>(() => undefined);
  renderApp('/world/', articles(1), () => never);
  expect(await screen.findByText('The page is on its way…')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'GENERICO.ru' })).toBeVisible();
});
