import { describe, expect, test } from 'vitest';
import { masthead } from '../../../src/masthead.ts';
import { feedPageOf, type ListPage, listPages } from '../../../src/news/feed-page.ts';
import { articleJsonLd, frontJsonLd, listJsonLd } from '../../../src/publish/machines/json-ld.ts';
import { anArticle, articles, paragraph, reference, text } from '../../support/articles.ts';
import { publishedAt } from '../../support/published-at.ts';
import { hostile } from '../../support/read-xml.ts';

type Thing = Record<string, unknown> & { '@type': string };

/** The things that a page tells, by their type, as a machine reads them out of it. */
function told(script: string): Record<string, Thing> {
  const page = new DOMParser().parseFromString(`<body>${script}<p>after</p>`, 'text/html');
  expect([...page.body.children].map(({ localName }) => localName)).toEqual(['script', 'p']);
  const block = page.querySelector('script')!;
  expect(block.type).toBe('application/ld+json');
  const graph: { '@context': string; '@graph': Thing[] } = JSON.parse(block.textContent);
  expect(graph['@context']).toBe('https://schema.org');
  return Object.fromEntries(graph['@graph'].map((thing) => [thing['@type'], thing]));
}

const crumbs = (breadcrumb: Thing | undefined) => {
  const items = breadcrumb!['itemListElement'] as { position: number; name: string; item: string }[];
  expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
  return items.map(({ name, item }) => [name, item]);
};

describe('an article', () => {
  test('tells machines what it tells people', () => {
    const article = anArticle({
      headline: [text('IS strikes'), reference('banned'), text(' & flees')],
      alternativeHeadline: 'A strike',
      dateline: 'KABUL, Oct 24.',
      datePublished: '2021-10-24T12:40:00+03:00',
      dateModified: '2021-10-25T12:40:00+03:00',
      author: [{ name: 'Ann Writer' }, { name: 'Bob', url: 'https://bob.example/' }],
      citation: [{ name: 'The Post', url: 'https://post.example/' }, { name: 'A neighbour' }],
      correction: [{ date: '2021-10-25', text: 'It was Monday.' }],
      contentLocation: [
        { name: 'Kabul', latitude: 34.53, longitude: 69.17, address: { addressCountry: 'AF' } },
        { name: 'The sea', latitude: 0, longitude: 0 },
      ],
      keywords: ['Kabul', 'Energy'],
      comment: [{ author: 'Ada', datePublished: '2021-10-25T10:00:00Z', text: 'Well said.' }],
      body: [paragraph('One two three.')],
    });
    const picture = { path: '/cards/rain.png', width: 1200, height: 630 };
    const url = 'https://generico.ru/world/rain-expected/';
    const graph = told(articleJsonLd(article, picture));

    expect(graph['NewsArticle']).toEqual({
      '@type': 'NewsArticle',
      '@id': `${url}#article`,
      url,
      mainEntityOfPage: url,
      headline: 'IS strikes & flees',
      alternativeHeadline: 'A strike',
      description: 'Take an umbrella.',
      dateline: 'KABUL, Oct 24.',
      datePublished: '2021-10-24T12:40:00+03:00',
      dateModified: '2021-10-25T12:40:00+03:00',
      author: [
        { '@type': 'Person', name: 'Ann Writer', url: 'https://generico.ru/authors/ann-writer/' },
        { '@type': 'Person', name: 'Bob', url: 'https://bob.example/' },
      ],
      publisher: { '@id': graph['Organization']!['@id'] },
      image: { '@type': 'ImageObject', url: 'https://generico.ru/cards/rain.png', width: 1200, height: 630 },
      articleSection: 'World',
      keywords: ['Kabul', 'Energy'],
      inLanguage: 'en',
      wordCount: 3,
      isAccessibleForFree: true,
      citation: [
        { '@type': 'CreativeWork', name: 'The Post', url: 'https://post.example/' },
        { '@type': 'CreativeWork', name: 'A neighbour' },
      ],
      correction: [{ '@type': 'CorrectionComment', datePublished: '2021-10-25', text: 'It was Monday.' }],
      contentLocation: [
        {
          '@type': 'Place',
          name: 'Kabul',
          geo: { '@type': 'GeoCoordinates', latitude: 34.53, longitude: 69.17 },
          address: { '@type': 'PostalAddress', addressCountry: 'AF' },
        },
        { '@type': 'Place', name: 'The sea', geo: { '@type': 'GeoCoordinates', latitude: 0, longitude: 0 } },
      ],
      commentCount: 1,
      comment: [
        {
          '@type': 'Comment',
          author: { '@type': 'Person', name: 'Ada' },
          datePublished: '2021-10-25T10:00:00Z',
          text: 'Well said.',
        },
      ],
    });
    expect(graph['Organization']).toMatchObject({
      name: masthead.title,
      url: 'https://generico.ru/',
      logo: {
        '@type': 'ImageObject',
        url: 'https://generico.ru/icons/icon-512.png',
        width: 512,
        height: 512,
      },
    });
    expect(crumbs(graph['BreadcrumbList'])).toEqual([
      [masthead.title, 'https://generico.ru/'],
      ['World', 'https://generico.ru/world/'],
      ['IS strikes & flees', url],
    ]);
  });

  test('leaves out what it does not have', () => {
    const names = Object.keys(told(articleJsonLd(anArticle()))['NewsArticle']!);
    expect(names.join(' ')).toBe(
      '@type @id url mainEntityOfPage headline description datePublished author publisher articleSection inLanguage ' +
        'wordCount isAccessibleForFree commentCount',
    );
  });

  test('shows its lead picture where no other was made for it', () => {
    publishedAt('https://example.org/news');
    const image = { url: '/images/rain.svg', alt: 'Rain', width: 800, height: 450 };
    expect(told(articleJsonLd(anArticle({ image })))['NewsArticle']!['image']).toEqual({
      '@type': 'ImageObject',
      url: 'https://example.org/news/images/rain.svg',
      width: 800,
      height: 450,
    });
  });

  test.each([
    ['Newsroom', 'Organization'],
    ['Редакция', 'Organization'],
    [masthead.title, 'Organization'],
    ['Ann Newsroom', 'Person'],
  ])('signed by %s is by a %s', (name, type) => {
    expect(told(articleJsonLd(anArticle({ author: [{ name }] })))['NewsArticle']!['author']).toMatchObject([
      { '@type': type, name },
    ]);
  });

  test('lets no string out of its block, and changes none', () => {
    const description = `${hostile.toWellFormed()} <!--<script> \u2028\u2029`;
    const script = articleJsonLd(anArticle({ description, keywords: ['</script><p>x'] }));
    expect(script.slice(1, -1)).not.toMatch(/[\u2028\u2029]|<(?!\/script$)/);
    expect(told(script)['NewsArticle']).toMatchObject({ description, keywords: ['</script><p>x'] });
  });
});

test('the front tells who publishes it and how to search it', () => {
  publishedAt('https://example.org/news');
  const { WebSite, Organization } = told(frontJsonLd());
  expect(WebSite).toMatchObject({
    url: 'https://example.org/news/',
    name: masthead.title,
    description: masthead.tagline,
    inLanguage: 'en',
    publisher: { '@id': Organization!['@id'] },
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: 'https://example.org/news/search/?q={search_term_string}',
      },
      'query-input': 'required name=search_term_string',
    },
  });
});

const onPage = (page: ListPage) => ({ list: page.list.path, path: page.path, feed: feedPageOf(page) });

describe('a list', () => {
  const [head, archive] = listPages({
    path: '/topics/космос/',
    title: 'Космос',
    articles: articles(75).toReversed(),
  });
  const topic = 'https://generico.ru/topics/%D0%BA%D0%BE%D1%81%D0%BC%D0%BE%D1%81/';

  test('tells its articles in their order, and where it stands', () => {
    const { CollectionPage, BreadcrumbList } = told(listJsonLd(onPage(head!)));
    expect(CollectionPage).toMatchObject({
      url: topic,
      name: 'Космос',
      isPartOf: { '@type': 'WebSite', name: masthead.title },
    });
    const { itemListElement: items } = CollectionPage!['mainEntity'] as { itemListElement: Thing[] };
    expect(items).toHaveLength(25);
    expect(items[1]).toEqual({
      '@type': 'ListItem',
      position: 2,
      url: 'https://generico.ru/world/story-74/',
    });
    expect(crumbs(BreadcrumbList)).toEqual([
      [masthead.title, 'https://generico.ru/'],
      ['Космос', topic],
    ]);
  });

  test('tells of an archive page which one it is', () => {
    expect(crumbs(told(listJsonLd(onPage(archive!)))['BreadcrumbList'])).toEqual([
      [masthead.title, 'https://generico.ru/'],
      ['Космос', topic],
      ['page 1 of the archive', `${topic}page/1/`],
    ]);
    const [, older] = listPages({ path: '/', title: masthead.title, articles: articles(75) });
    expect(crumbs(told(listJsonLd(onPage(older!)))['BreadcrumbList'])).toEqual([
      [masthead.title, 'https://generico.ru/'],
      ['page 1 of the archive', 'https://generico.ru/page/1/'],
    ]);
  });
});
