import { expect, test } from 'vitest';
import { articlePath } from '../../src/news/article.ts';
import { linksOf } from '../../src/news/article-links.ts';
import { feedItem } from '../../src/news/feed-page.ts';
import { anArticle, articles, note, paragraph } from '../support/articles.ts';

const readAlso = (href: string) => ({
  type: 'leafDirective' as const,
  name: 'read-also' as const,
  attributes: { href },
});
const nowhere = () => undefined;

test('an article leads to the next older and the next newer story of its category', () => {
  const shelf = articles(3).toReversed();
  const [newest, middle, oldest] = shelf.map((article) => ({ article, item: feedItem(article) }));
  expect(linksOf(middle!.article, shelf, nowhere)).toEqual({
    older: oldest!.item,
    newer: newest!.item,
    readAlso: [],
  });
  expect(linksOf(newest!.article, shelf, nowhere)).toMatchObject({ older: middle!.item, newer: null });
  expect(linksOf(oldest!.article, shelf, nowhere)).toMatchObject({ older: null, newer: middle!.item });
});

test('an article alone in its category leads to no neighbour', () => {
  const article = anArticle();
  expect(linksOf(article, [article], nowhere)).toEqual({ older: null, newer: null, readAlso: [] });
});

test('an article leads to the stories that it sends a reader to, wherever it does, and not to those that are gone', () => {
  const first = anArticle({ slug: 'first' });
  const second = anArticle({ category: 'culture', slug: 'second', headline: 'Second' });
  const article = anArticle({
    body: [
      paragraph('It will rain.'),
      readAlso('/world/first/'),
      readAlso('/world/gone/'),
      { type: 'blockquote', children: [readAlso('/culture/second/')] },
      note('a', 'A.'),
    ],
  });
  const find = (path: string) => [first, second].find((other) => articlePath(other) === path);
  expect(linksOf(article, [article], find).readAlso).toEqual([first, second].map(feedItem));
});
