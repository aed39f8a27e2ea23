import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { feedItem } from '../../../src/news/feed-page.ts';
import { ArticleCheckPage } from '../../../src/workbench/article-check/article-check-page.tsx';
import type { ArticleCheck, ArticleFile } from '../../../src/workbench/article-check/article-check.ts';
import { anArticle } from '../../support/articles.ts';

const rain: ArticleFile = { file: 'world/rain.json', title: 'Rain expected', faults: [] };
const snow: ArticleFile = { file: 'science/snow.json', title: 'Snow expected', faults: [] };
const noDate = { line: 4, field: 'datePublished', message: 'is not a date' };

/** What the dev server tells of the article of a file. */
function aCheck(
  fields: Parameters<typeof anArticle>[0] = {},
  rest: Partial<ArticleCheck> = {},
): ArticleCheck {
  const item = feedItem(anArticle({ slug: 'rain', ...fields }));
  const { title, url: link, summary: description } = item;
  const content = '<p>It will rain.</p><img src="https://generico.ru/images/rain.svg">';
  const feed = { title, link, authors: ['Ada'], categories: ['World', 'Weather'], description, content };
  return { isOlder: false, item, feed, card: 'v1', ...rest };
}

/** The check, over a dev server that says this. `save` has it say something else, and tell so. */
function openCheck({
  files = [rain, snow],
  check = aCheck(),
  address = '',
}: { files?: ArticleFile[]; check?: ArticleCheck | null; address?: string } = {}) {
  history.replaceState(null, '', `/workbench/article/${address}`);
  let told: { files: ArticleFile[]; check: ArticleCheck | null } = { files, check };
  const fetch = vi.fn<(path: string) => Promise<Response>>(async (path) => {
    if (path === '/workbench/articles.json') return Response.json({ files: told.files });
    return told.check && path.startsWith('/workbench/check/')
      ? Response.json(told.check)
      : new Response(null, { status: 404 });
  });
  vi.stubGlobal('fetch', fetch);
  let tell = () => undefined as void;
  const onSaved = (listener: () => void) => {
    tell = listener;
    return () => undefined;
  };
  render(<ArticleCheckPage onSaved={onSaved} />);
  return {
    fetch,
    user: userEvent.setup(),
    save: async (next: Partial<typeof told>) => {
      told = { ...told, ...next };
      await act(async () => tell());
    },
  };
}

const view = (name: string) => screen.findByRole('region', { name });
const messages = () => screen.findByRole('region', { name: 'Messages' });
const fileLink = (name: RegExp) => screen.findByRole('link', { name });
const chosenInAddress = () => new URLSearchParams(location.search).get('file');

beforeEach(() => {
  history.replaceState(null, '', '/');
});

test('an editor sees an article in every form that it takes', async () => {
  openCheck({ address: '?file=world/rain.json' });

  const page = await view('Page');
  for (const width of [390, 1280])
    expect(within(page).getByTitle(`The page, ${width} pixels wide`)).toHaveAttribute(
      'src',
      '/world/rain/?last-good',
    );
  for (const name of ['Leading the front', 'In a list']) {
    const story = within(await view(name));
    expect(story.getByRole('link', { name: 'Rain expected' })).toHaveAttribute('href', '/world/rain/');
    expect(story.getByText('Take an umbrella.')).toBeVisible();
  }
  const shared = within(await view('Shared'));
  expect(shared.getByRole('img', { name: 'The card: Rain expected' })).toHaveAttribute(
    'src',
    '/workbench/card/world/rain.png?v1',
  );
  expect(screen.queryByRole('region', { name: 'Map' })).not.toBeInTheDocument();
});

test('a card that could not be drawn leads to the reason, until it may be drawn again', async () => {
  const { save } = openCheck({ address: '?file=world/rain.json' });
  const shared = within(await view('Shared'));
  fireEvent.error(shared.getByRole('img'));
  expect(shared.getByRole('link', { name: 'What the dev server says' })).toHaveAttribute(
    'href',
    '/workbench/card/world/rain.png',
  );
  await save({ check: aCheck({}, { card: 'v2' }) });
  expect(await shared.findByRole('img', { name: 'The card: Rain expected' })).toBeVisible();
});

test('the text of a feed is shown with no script, and with pictures from this server alone', async () => {
  openCheck({ address: '?file=world/rain.json' });
  const feed = within(await view('In a feed reader'));
  for (const said of ['Rain expected', 'Take an umbrella.', 'Ada', 'World, Weather'])
    expect(feed.getByText(said)).toBeVisible();
  const text = feed.getByTitle('The text as a feed reader shows it');
  expect(text.getAttribute('sandbox')).not.toContain('allow-scripts');
  expect(text.getAttribute('srcdoc')).toContain('<p>It will rain.</p><img src="/images/rain.svg">');
});

test('an article that has a map shows it', async () => {
  const contentLocation = [{ name: 'Kabul', latitude: 34.5, longitude: 69.2 }];
  openCheck({ address: '?file=world/rain.json', check: aCheck({ contentLocation }) });
  expect(within(await view('Map')).getAllByRole('img', { name: /Kabul/ })).not.toHaveLength(0);
});

test('what search engines would cut is counted and cut between words', async () => {
  const headline = 'A headline that goes on and on until no search engine in the world shows it';
  openCheck({
    address: '?file=world/rain.json',
    check: aCheck({ headline, description: `${'word '.repeat(40)}end.` }),
  });
  const result = within(await view('Found by a search engine'));
  expect(result.getByText('A headline that goes on and on until no search engine in …')).toBeVisible();
  expect(result.getByText(/The title has 89 characters: it is cut at about 60/)).toBeVisible();
  expect(result.getByText(/The description has 204 characters: it is cut at about 155/)).toBeVisible();
  expect(result.getByText('generico.ru › world › rain')).toBeVisible();
});

test('what search engines show whole is counted, too', async () => {
  openCheck({ address: '?file=world/rain.json' });
  const result = within(await view('Found by a search engine'));
  expect(result.getByText('Rain expected – GENERICO.ru')).toBeVisible();
  expect(result.getByText('The title has 27 characters of about 60.')).toBeVisible();
});

test('a file is found by words of its headline or name, and the choice stands in the address', async () => {
  const { user, fetch } = openCheck({ address: '?file=world/rain.json' });
  await fileLink(/Rain expected world/);
  await user.type(
    screen.getByRole('searchbox', { name: 'Find by headline or file name' }),
    'EXPECTED science',
  );
  expect(screen.queryByRole('link', { name: /world\/rain\.json/ })).not.toBeInTheDocument();
  await user.click(await fileLink(/Snow expected science/));

  expect(chosenInAddress()).toBe('science/snow.json');
  expect(fetch).toHaveBeenLastCalledWith('/workbench/check/science/snow.json', expect.anything());
  expect(await fileLink(/Snow expected science\/snow\.json/)).toHaveAttribute('aria-current', 'true');

  act(() => {
    history.replaceState(null, '', '?file=world/rain.json');
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
  expect(within(await messages()).getByText('public/articles/world/rain.json')).toBeVisible();
});

test('where nothing is called so, that is said', async () => {
  const { user } = openCheck();
  await user.type(await screen.findByRole('searchbox'), 'nothing like it');
  expect(screen.getByText('No file is called so.')).toBeVisible();
});

test('of many files the first are listed, and the rest are counted', async () => {
  const files = Array.from({ length: 75 }, (_, index) => ({ ...rain, file: `world/rain-${index}.json` }));
  openCheck({ files });
  expect(await screen.findByText('15 more: search.')).toBeVisible();
});

test('without a choice it is the first file, and stays so when another comes first', async () => {
  const { length } = history;
  const { save } = openCheck();
  await view('Page');
  expect(history).toHaveLength(length);
  expect(chosenInAddress()).toBe('world/rain.json');
  await save({ files: [snow, rain] });
  expect(chosenInAddress()).toBe('world/rain.json');
});

test('a file with a fault is marked in the list, and its faults stand beside by line and field', async () => {
  const { user, fetch } = openCheck({ files: [{ ...rain, faults: [noDate] }, snow] });
  expect(await fileLink(/Rain expected .* 1 fault/)).toBeVisible();
  const beside = within(await messages());
  expect(beside.getByRole('status')).toHaveTextContent('1 fault');
  expect(beside.getByRole('listitem')).toHaveTextContent('Line 4 datePublished: is not a date');

  await user.click(beside.getByRole('button', { name: 'Line 4' }));
  expect(fetch).toHaveBeenLastCalledWith(
    `/__open-in-editor?file=${encodeURIComponent('public/articles/world/rain.json:4')}`,
  );
});

test('a file that breaks keeps its last version, marked as older, until it is mended', async () => {
  const { save } = openCheck({ address: '?file=world/rain.json' });
  const page = await view('Page');
  const frame = within(page).getByTitle(/390/);
  expect(screen.queryByText('as it was before')).not.toBeInTheDocument();

  await save({ files: [{ ...rain, faults: [noDate] }, snow], check: aCheck({}, { isOlder: true }) });
  expect(await within(page).findByText('as it was before')).toBeVisible();
  expect(within(await messages()).getByRole('status')).toHaveTextContent('1 fault');
  expect(within(await view('In a list')).getByRole('link', { name: 'Rain expected' })).toBeVisible();

  await save({ files: [rain, snow], check: aCheck({ headline: 'Hail expected' }, { card: 'v2' }) });
  expect(await screen.findByRole('img', { name: 'The card: Hail expected' })).toHaveAttribute(
    'src',
    '/workbench/card/world/rain.png?v2',
  );
  expect(screen.queryByText('as it was before')).not.toBeInTheDocument();
  expect(within(await messages()).getByRole('status')).toHaveTextContent('No faults');
  expect(frame).toBeInTheDocument();
});

test('a file that is deleted while it is looked at stays as it was', async () => {
  const { save } = openCheck({ address: '?file=world/rain.json' });
  const page = await view('Page');
  await save({ files: [snow], check: null });
  expect(await within(page).findByText('as it was before')).toBeVisible();
  expect(within(await messages()).getByRole('status')).toHaveTextContent('There is no such file');
});

test('a file that was never whole has its messages, and nothing to see', async () => {
  openCheck({ files: [{ file: 'world/new.json', faults: [noDate] }], check: null });
  expect(await screen.findByText(/There is nothing to see/)).toBeVisible();
  expect(within(await messages()).getByText('is not a date', { exact: false })).toBeVisible();
});

test('a dev server that does not answer is told of', async () => {
  history.replaceState(null, '', '/workbench/article/');
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  render(<ArticleCheckPage onSaved={() => () => undefined} />);
  expect(await screen.findByRole('alert')).toHaveTextContent('The dev server does not answer');
});

test("faults of articles stand beside and not in Vite's overlay, which faults of code keep", async () => {
  openCheck();
  await view('Page');
  const overlay = (said: string) => {
    const element = document.createElement('vite-error-overlay');
    element.attachShadow({ mode: 'open' }).textContent = said;
    document.body.append(element);
    return element;
  };
  const ofArticle = overlay('[plugin:generico:newsroom] public/articles/world/rain.json:4');
  const ofCode = overlay('[plugin:vite:react] Unexpected token');
  await vi.waitFor(() => expect(ofArticle).not.toBeInTheDocument());
  expect(ofCode).toBeInTheDocument();
  ofCode.remove();
});
