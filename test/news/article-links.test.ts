import * as v from 'valibot';
import { expect, test } from 'vitest';
import { ArticleLinks, linksOf, picturesIn, picturesOf, readAlsoIn } from '../../src/news/article-links.ts';
import { linkedStory } from '../../src/news/linked-story.ts';
import { anArticle, note, paragraph, text } from '../support/articles.ts';

const readAlso = (href: string) => ({
  type: 'leafDirective' as const,
  name: 'read-also' as const,
  attributes: { href },
});

test('an article leads to its neighbours and to the stories that it sends a reader to', () => {
  const [older, newer, other] = [anArticle({ slug: 'older' }), anArticle({ slug: 'newer' }), anArticle()];
  expect(linksOf({ older, newer, readAlso: [other] })).toEqual({
    older: linkedStory(older),
    newer: linkedStory(newer),
    readAlso: [linkedStory(other)],
    pictures: {},
  });
});

test('an article alone in its category leads to no neighbour', () => {
  expect(linksOf({ older: undefined, newer: undefined, readAlso: [] })).toEqual({
    older: null,
    newer: null,
    readAlso: [],
    pictures: {},
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

const picture = (url: string) => ({ type: 'image' as const, url, alt: 'Rain' });

test('the pictures of an article are the one that leads it and those anywhere in its text, each once', () => {
  const article = anArticle({
    headline: [text('Rain '), picture('/images/drop.png')],
    image: { url: '/images/rain.jpg', alt: 'Rain', width: 3, height: 2 },
    body: [
      { type: 'paragraph', children: [text('See '), picture('/images/chart.svg')] },
      picture('/images/rain.jpg'),
      { ...note('a', 'A.'), children: [picture('/images/note.webp')] },
    ],
  });
  expect(picturesIn(article)).toEqual([
    '/images/rain.jpg',
    '/images/drop.png',
    '/images/chart.svg',
    '/images/note.webp',
  ]);
});

test('an article brings the files of its pictures, by their addresses', () => {
  const article = anArticle({ body: [picture('/images/rain.jpg'), picture('/images/chart.svg')] });
  const files = { name: 'rain-1a2b3c4d5e', width: 900, height: 600, color: '#aabbcc' };
  const pictures = picturesOf(article, (url) => (url === '/images/rain.jpg' ? files : undefined));
  expect(pictures).toStrictEqual({ '/images/rain.jpg': files });

  const links = linksOf({ older: undefined, newer: undefined, readAlso: [] }, pictures);
  expect(v.parse(ArticleLinks, JSON.parse(JSON.stringify(links)))).toEqual(links);
});

test('links written before there were files are read as ever', () => {
  expect(v.parse(ArticleLinks, { older: null, newer: null, readAlso: [] }).pictures).toEqual({});
});
