import { expect, test } from 'vitest';
import { linksOf, readAlsoIn } from '../../src/news/article-links.ts';
import { feedItem } from '../../src/news/feed-page.ts';
import { anArticle, note, paragraph } from '../support/articles.ts';

const readAlso = (href: string) => ({
  type: 'leafDirective' as const,
  name: 'read-also' as const,
  attributes: { href },
});

test('an article leads to its neighbours and to the stories that it sends a reader to', () => {
  const [older, newer, other] = [anArticle({ slug: 'older' }), anArticle({ slug: 'newer' }), anArticle()];
  expect(linksOf({ older, newer, readAlso: [other] })).toEqual({
    older: feedItem(older),
    newer: feedItem(newer),
    readAlso: [feedItem(other)],
  });
});

test('an article alone in its category leads to no neighbour', () => {
  expect(linksOf({ older: undefined, newer: undefined, readAlso: [] })).toEqual({
    older: null,
    newer: null,
    readAlso: [],
  });
});

test('a body may send a reader on from anywhere in it, and is counted once for each story', () => {
  const { body } = anArticle({
    body: [
      paragraph('It will rain.'),
      readAlso('/world/first/'),
      { type: 'blockquote', children: [readAlso('/culture/second/')] },
      readAlso('/world/first/'),
      note('a', 'A.'),
    ],
  });
  expect(readAlsoIn(body)).toEqual(['/world/first/', '/culture/second/']);
});
