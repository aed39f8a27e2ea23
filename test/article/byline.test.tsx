import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { anArticle, paragraph } from '../support/articles.ts';
import { renderArticle } from '../support/render-part.tsx';

test('a byline names every author, each with a page of their own', () => {
  renderArticle(anArticle({ author: [{ name: 'Ada Lovelace' }, { name: 'Newsroom' }] }));

  const links = screen.getAllByRole('link');
  expect(
    links.map((link) => [link.textContent, link.getAttribute('href'), link.getAttribute('rel')]),
  ).toEqual([
    ['Ada Lovelace', '/authors/ada-lovelace/', 'author'],
    ['Newsroom', '/authors/newsroom/', 'author'],
  ]);
  expect(links[0]!.parentElement).toHaveTextContent('Ada Lovelace, Newsroom');
});

test('it tells when an article was published, and when updated only if it was', () => {
  const published = { datePublished: '2021-10-24T12:40:00+03:00' };
  const { unmount } = renderArticle(anArticle(published));
  expect(screen.getByText('24 October 2021, 12:40')).toBeVisible();
  expect(screen.queryByText(/^Updated/)).toBeNull();
  unmount();

  renderArticle(anArticle({ ...published, dateModified: '2021-10-25T08:05:00+03:00' }));
  expect(screen.getByText(/^Updated/)).toHaveTextContent('Updated 25 October 2021, 08:05');
});

test.each([
  { words: 1, minutes: 1 },
  { words: 238 * 4, minutes: 4 },
])('$words words take $minutes minutes', ({ words, minutes }) => {
  renderArticle(anArticle({ body: [paragraph('word '.repeat(words))] }));

  expect(screen.getByText(`${minutes} min read`)).toBeVisible();
});

test('an update before the publication is none', () => {
  renderArticle(anArticle({ dateModified: '2020-01-01T00:00:00Z' }));
  expect(screen.queryByText(/Updated/)).toBeNull();
});
