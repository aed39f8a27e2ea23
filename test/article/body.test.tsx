import { screen, within } from '@testing-library/react';
import * as v from 'valibot';
import { expect, test, vi } from 'vitest';
import { ReadableArticle } from '../../src/news/article.ts';
import type { Block } from '../../src/news/body.ts';
import { feedItem } from '../../src/news/feed-page.ts';
import { anArticle, aWrittenArticle, note, paragraph, reference, text } from '../support/articles.ts';
import { renderArticle } from '../support/render-part.tsx';

type Body = NonNullable<Parameters<typeof anArticle>[0]>['body'] & {};

const renderBody = (...body: Body) => renderArticle(anArticle({ body }));
const item = (...children: Block[]) => ({ type: 'listItem' as const, children });
const row = (...cells: string[]) => ({
  type: 'tableRow' as const,
  children: cells.map((cell) => ({ type: 'tableCell' as const, children: [text(cell)] })),
});
const table = {
  type: 'table' as const,
  align: ['left' as const, 'right' as const],
  children: [row('City', 'Rain'), row('Kabul', '3 mm'), row('Moscow', '12 mm')],
};

test.each([2, 3, 4] as const)('a heading of depth %i is one', (depth) => {
  renderBody({ type: 'heading', depth, children: [text('Outlook')] });

  expect(screen.getByRole('heading', { name: 'Outlook', level: depth })).toBeVisible();
});

test.each([
  ['emphasis', 'emphasis'],
  ['strong', 'strong'],
  ['delete', 'deletion'],
] as const)('%s is marked as such within its line', (type, role) => {
  renderBody({
    type: 'paragraph',
    children: [text('It '), { type, children: [text('will')] }, text(' rain.')],
  });

  expect(screen.getByRole(role)).toHaveTextContent(/^will$/);
  expect(screen.getByRole(role).closest('p')).toHaveTextContent('It will rain.');
});

test('code and line breaks stand within a line', () => {
  renderBody({
    type: 'paragraph',
    children: [text('One'), { type: 'break' }, { type: 'inlineCode', value: '<b>' }],
  });

  expect(screen.getByRole('code')).toHaveTextContent('<b>');
  expect(screen.getByRole('code').previousSibling).toBeInstanceOf(HTMLBRElement);
});

test('a quotation holds blocks of its own', () => {
  renderBody({ type: 'blockquote', children: [paragraph('One'), paragraph('Two')] });

  expect(within(screen.getByRole('blockquote')).getAllByRole('paragraph')).toHaveLength(2);
});

test('lists are nested, numbered from where they start, and their words stand in no paragraph', () => {
  renderBody({
    type: 'list',
    ordered: true,
    start: 3,
    children: [
      item(paragraph('Three'), { type: 'list', children: [item(paragraph('Inner'))] }),
      item(paragraph('Four'), paragraph('and more')),
      item({ type: 'code', value: 'five' }),
    ],
  });

  const list = within(screen.getByRole('article')).getAllByRole('list')[0]!;
  expect(list).toHaveAttribute('start', '3');
  expect(list.tagName).toBe('OL');
  const inner = within(list).getByRole('list');
  expect(inner.tagName).toBe('UL');
  expect(within(inner).getByRole('listitem')).toHaveTextContent('Inner');
  expect(within(list).getAllByRole('paragraph')).toHaveLength(1);
  expect(within(list).getAllByRole('listitem')).toHaveLength(4);
});

/** Whatever is laid out is wider than its place. */
const narrow = () => vi.spyOn(HTMLElement.prototype, 'scrollWidth', 'get').mockReturnValue(900);

test('a table scrolls in a named place that the keyboard reaches, and its first row heads its columns', () => {
  narrow();
  renderBody(table);

  const region = screen.getByRole('region', { name: 'Table, scrolls sideways' });
  expect(region).toHaveAttribute('tabindex', '0');
  const heads = within(region).getAllByRole('columnheader');
  expect(heads.map(({ textContent }) => textContent)).toEqual(['City', 'Rain']);
  const cells = within(region).getAllByRole('cell');
  expect(cells.map(({ textContent }) => textContent)).toEqual(['Kabul', '3 mm', 'Moscow', '12 mm']);
  expect([heads[1], cells[1], cells[3]].map((cell) => cell!.dataset['align'])).toEqual(
    Array(3).fill('right'),
  );
});

test('code scrolls in a named place that the keyboard reaches, and is shown as it is written', () => {
  narrow();
  renderBody({ type: 'code', lang: 'html', value: '<b>\n  x</b>' });

  const region = screen.getByRole('region', { name: 'Code, scrolls sideways' });
  expect(region).toHaveAttribute('tabindex', '0');
  expect(region.textContent).toBe('<b>\n  x</b>');
});

test('a table that fits is no stop for the keyboard', () => {
  renderBody(table);
  expect(screen.getByRole('table')).toBeVisible();
  expect(screen.queryByRole('region')).toBeNull();
});

test('a rule separates', () => {
  renderBody(paragraph('One'), { type: 'thematicBreak' }, paragraph('Two'));

  expect(screen.getByRole('separator')).toBeInTheDocument();
});

const chart = {
  type: 'image' as const,
  url: '/images/chart.svg',
  alt: 'Rain by month',
  title: 'Rain, mm',
  width: 640,
  height: 480,
};

test.each([
  ['of its own', chart],
  ['alone in a paragraph', { type: 'paragraph' as const, children: [chart] }],
])('a picture %s is a figure with its caption, and keeps its place while it loads', (_, node) => {
  renderBody(paragraph('One'), node);

  const figure = screen.getByRole('figure');
  expect(figure).toHaveTextContent('Rain, mm');
  expect(figure.closest('p')).toBeNull();
  const image = within(figure).getByRole('img', { name: 'Rain by month' });
  expect(image).toHaveAttribute('src', '/images/chart.svg');
  expect(image).toHaveAttribute('width', '640');
  expect(image).toHaveAttribute('height', '480');
});

test('a picture within a line is part of the line', () => {
  renderBody({ type: 'paragraph', children: [text('See '), chart] });

  expect(screen.queryByRole('figure')).toBeNull();
  expect(screen.getByRole('img', { name: 'Rain by month' }).closest('p')).toHaveTextContent('See');
});

test.each([
  { what: 'a page of the paper', url: '/world/sun/?a=b#part', inApp: true, rel: null },
  { what: 'the front page', url: '/', inApp: true, rel: null },
  { what: 'a file of the paper', url: '/files/report.pdf', inApp: false, rel: null },
  { what: 'a place on this page', url: '#part', inApp: false, rel: null },
  { what: 'the rest of the web', url: 'https://example.org/world/', inApp: false, rel: 'noreferrer' },
  { what: 'a letter', url: 'mailto:news@example.org', inApp: false, rel: null },
])('a link to $what', async ({ url, inApp, rel }) => {
  const { user } = renderBody({
    type: 'paragraph',
    children: [{ type: 'link', url, title: 'A title', children: [text('the report')] }],
  });
  const link = screen.getByRole('link', { name: 'the report' });
  expect(link).toHaveAttribute('href', url);
  expect(link).toHaveAttribute('title', 'A title');
  expect(link.getAttribute('rel')).toBe(rel);

  let followed = false;
  const look = (event: Event) => {
    followed = event.defaultPrevented;
    event.preventDefault();
  };
  document.addEventListener('click', look, { once: true });
  await user.click(link);
  expect(followed).toBe(inApp);
});

test('somebody else’s video is a card that names its host, and nothing of it is loaded', () => {
  const { container } = renderBody({
    type: 'leafDirective',
    name: 'embed',
    attributes: { url: 'https://www.youtube.com/watch?v=1', title: 'Rain, the film' },
  });

  const card = screen.getByRole('complementary', { name: 'Opens elsewhere' });
  expect(within(card).getByRole('link', { name: 'Rain, the film' })).toHaveAttribute(
    'href',
    'https://www.youtube.com/watch?v=1',
  );
  expect(card).toHaveTextContent('Opens at youtube.com');
  expect(container.querySelector('iframe, img, video, script, link, object, embed')).toBeNull();
});

test('a story to read also is named by its headline, without marks, and by its address until that is known', () => {
  const sun = anArticle({
    slug: 'sun',
    headline: [text('Sun'), reference('banned'), text(' expected')],
    body: [note('banned', 'Banned.', '*')],
    inLanguage: 'ru',
  });
  const body: Body = ['/world/sun/', '/world/moon/'].map((href) => ({
    type: 'leafDirective',
    name: 'read-also',
    attributes: { href },
  }));
  renderArticle(anArticle({ body }), [feedItem(sun)]);

  const [known, unknown] = screen.getAllByRole('complementary', { name: 'Read also' });
  const link = within(known!).getByRole('link', { name: 'Sun expected' });
  expect(link).toHaveAttribute('href', '/world/sun/');
  expect(link).toHaveAttribute('lang', 'ru');
  expect(within(unknown!).getByRole('link', { name: '/world/moon/' })).toHaveAttribute(
    'href',
    '/world/moon/',
  );
});

test('a block from a newer edition of the format keeps its words, says so, and costs nothing else', () => {
  const chartOfTomorrow = {
    type: 'chart',
    children: [{ value: 'Ten ' }, { children: [{ value: 'per cent' }] }],
  };
  renderArticle(
    v.parse(ReadableArticle, {
      ...aWrittenArticle(),
      body: [paragraph('Before'), chartOfTomorrow, paragraph('After')],
    }),
  );

  expect(screen.getByText('Before')).toBeVisible();
  expect(screen.getByText('Ten per cent')).toBeVisible();
  expect(screen.getByText(/cannot be shown as it was meant/)).toBeVisible();
  expect(screen.getByText('After')).toBeVisible();
});

test('the dateline runs into the first paragraph, and into no other', () => {
  renderArticle(
    anArticle({ dateline: 'KABUL, Oct 24.', body: [paragraph('It rains.'), paragraph('Still.')] }),
  );

  expect(screen.getByText('KABUL, Oct 24.')).toBeVisible();
  expect(screen.getByText('It rains.')).toHaveTextContent(/^KABUL, Oct 24. It rains.$/);
  expect(screen.getByText('Still.')).toHaveTextContent(/^Still.$/);
});

test('where an article opens with a table, the dateline stands before it', () => {
  renderArticle(anArticle({ dateline: 'KABUL, Oct 24.', body: [table, paragraph('It rains.')] }));

  const dateline = screen.getByText('KABUL, Oct 24.').closest('p');
  expect(dateline?.nextElementSibling).toContainElement(screen.getByRole('table'));
  expect(screen.getByText('It rains.')).toHaveTextContent(/^It rains.$/);
});

test('where an article opens with a picture, the dateline stands before it', () => {
  const image = { type: 'image' as const, url: '/images/rain.svg', alt: 'Rain' };
  renderArticle(
    anArticle({
      dateline: 'KABUL, Oct 24.',
      body: [{ type: 'paragraph', children: [image] }, paragraph('It rains.')],
    }),
  );

  expect(screen.getByText('KABUL, Oct 24.').closest('p')?.nextElementSibling).toBe(
    screen.getByRole('figure'),
  );
});
