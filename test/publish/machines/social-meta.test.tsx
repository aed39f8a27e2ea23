import { describe, expect, test } from 'vitest';
import { masthead } from '../../../src/masthead.ts';
import { articleMeta, pageMeta } from '../../../src/publish/machines/social-meta.ts';
import { anArticle } from '../../support/articles.ts';
import { publishedAt } from '../../support/published-at.ts';
import { hostile } from '../../support/read-xml.ts';

/** Names and contents of the tags, as a machine reads them out of a head. */
function told(tags: string): (string | null)[][] {
  const { head, body } = new DOMParser().parseFromString(`<head>${tags}</head>`, 'text/html');
  expect(body.childNodes).toHaveLength(0);
  return [...head.children].map((tag) => {
    expect(tag.localName).toBe('meta');
    return [tag.getAttribute('property') ?? tag.getAttribute('name'), tag.getAttribute('content')];
  });
}

const picture = {
  path: '/cards/rain.png',
  width: 1200,
  height: 630,
  alt: 'A "wet" street',
  type: 'image/png',
};

describe('a page that is shared', () => {
  test('as an article shows its headline, its picture and its topics', () => {
    publishedAt('https://example.org/news');
    const tags = articleMeta(
      anArticle({
        datePublished: '2021-10-24T12:40:00+03:00',
        dateModified: '2021-10-25T12:40:00+03:00',
        author: [{ name: 'Ann Writer' }, { name: 'Bob', url: 'https://bob.example/' }],
        keywords: ['Kabul', 'Energy'],
        inLanguage: 'pt-PT',
      }),
      picture,
    );
    expect(told(tags)).toEqual([
      ['og:type', 'article'],
      ['og:site_name', masthead.title],
      ['og:title', 'Rain expected'],
      ['og:description', 'Take an umbrella.'],
      ['og:url', 'https://example.org/news/world/rain-expected/'],
      ['og:locale', 'pt_PT'],
      ['og:image', 'https://example.org/news/cards/rain.png'],
      ['og:image:type', 'image/png'],
      ['og:image:width', '1200'],
      ['og:image:height', '630'],
      ['og:image:alt', 'A "wet" street'],
      ['twitter:image:alt', 'A "wet" street'],
      ['twitter:card', 'summary_large_image'],
      ['article:published_time', '2021-10-24T12:40:00+03:00'],
      ['article:modified_time', '2021-10-25T12:40:00+03:00'],
      ['article:section', 'World'],
      ['article:author', 'https://example.org/news/authors/ann-writer/'],
      ['article:author', 'https://bob.example/'],
      ['article:tag', 'Kabul'],
      ['article:tag', 'Energy'],
    ]);
    expect(tags).toContain('<meta property="og:type"');
    expect(tags).toContain('<meta name="twitter:card"');
  });

  test('as any other says what it is, in the language of the paper', () => {
    const page = { path: '/topics/космос/', title: 'Космос', description: 'All of it' };
    expect(told(pageMeta(page))).toEqual([
      ['og:type', 'website'],
      ['og:site_name', masthead.title],
      ['og:title', 'Космос'],
      ['og:description', 'All of it'],
      ['og:url', 'https://generico.ru/topics/%D0%BA%D0%BE%D1%81%D0%BC%D0%BE%D1%81/'],
      ['og:locale', 'en_US'],
      ['twitter:card', 'summary'],
    ]);
    expect(told(pageMeta(page, picture))).toHaveLength(13);
  });

  test('lets no string out of its tag', () => {
    // HTML has no NUL.
    const bad = `"><script> ' ${hostile.replaceAll('\u0000', '')}`;
    const tags = told(
      articleMeta(anArticle({ description: bad, keywords: [bad] }), { ...picture, alt: bad }),
    );
    const contents = tags.map(([, content]) => content);
    expect(contents.filter((content) => content === bad)).toHaveLength(4);
  });
});
