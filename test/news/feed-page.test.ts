import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { masthead } from '../../src/masthead.ts';
import { articlePath } from '../../src/news/article.ts';
import { listsOf, newestFirst } from '../../src/news/edition.ts';
import { FeedPage, feedPageOf, jsonFeedItem, type ListPage, listPages } from '../../src/news/feed-page.ts';
import { jsonFeedText } from '../../src/publish/files.ts';
import { anArticle, anyArchive, articles, note, reference, text } from '../support/articles.ts';
import { JsonFeed } from '../support/json-feed.ts';

/** What is published of some articles: each page's path, and the text of its feed. */
const published = (archive: Parameters<typeof listsOf>[0]) =>
  listsOf(archive).flatMap((list) =>
    listPages(list).map((page) => ({
      list: list.path,
      path: page.path,
      json: JSON.stringify(feedOf(page)),
    })),
  );

/** A feed as it is published. */
const feedOf = (page: ListPage): unknown =>
  JSON.parse(jsonFeedText(page, (article) => JSON.stringify(jsonFeedItem(article))));

const withoutNewer = (json: string) => json.replace(/"newer":"[^"]*"/, '');

const listOf = (count: number) => ({
  path: '/world/',
  title: 'World',
  articles: articles(count).toReversed(),
});

describe('a list cut into pages', () => {
  test.each([
    [0, [0]],
    [1, [1]],
    [69, [69]],
    [70, [20, 50]],
    [119, [69, 50]],
    [120, [20, 50, 50]],
  ])('of %i stories has pages of %j', (count, sizes) => {
    expect(listPages(listOf(count)).map((page) => page.articles.length)).toEqual(sizes);
  });

  test('numbers its pages from the oldest', () => {
    expect(listPages(listOf(130)).map(({ path }) => path)).toEqual([
      '/world/',
      '/world/page/2/',
      '/world/page/1/',
    ]);
  });

  test('loses no story, tells none twice, and has the newest first', () => {
    fc.assert(
      fc.property(anyArchive, (archive) => {
        const pages = published(archive);
        for (const { path, articles: stories } of listsOf(archive)) {
          const items = pages
            .filter(({ list }) => list === path)
            .flatMap(({ json }) => v.parse(FeedPage, JSON.parse(json)).items.map((item) => item.url));
          expect(items).toEqual(stories.map((story) => masthead.url + articlePath(story)));
          expect(stories).toEqual(newestFirst(stories));
        }
      }),
      { numRuns: 20 },
    );
  });

  test('always has enough on its first page, and archive pages of fifty', () => {
    fc.assert(
      fc.property(anyArchive, (archive) => {
        for (const list of listsOf(archive)) {
          const [head, ...archives] = listPages(list);
          expect(head!.articles.length).toBeGreaterThanOrEqual(Math.min(20, list.articles.length));
          expect(archives.map((page) => page.articles.length)).toEqual(archives.map(() => 50));
        }
      }),
      { numRuns: 20 },
    );
  });

  test('keeps its archive pages to the letter when newer stories come; the newest learns what is newer', () => {
    const anyNews = fc.tuple(anyArchive, fc.integer({ min: 1, max: 130 }));
    fc.assert(
      fc.property(anyNews, ([archive, count]) => {
        const news = articles(count, (index) => ({
          slug: `news-${index}`,
          datePublished: new Date(Date.UTC(2022, 0, 1, index)).toISOString(),
          keywords: ['Kabul'],
        }));
        const after = new Map(published([...archive, ...news]).map(({ path, json }) => [path, json]));
        const archives = published(archive).filter(({ path, list }) => path !== list);
        const newest = new Set(archives.filter(({ list }, at) => archives[at - 1]?.list !== list));
        for (const one of archives) {
          const before = newest.has(one) ? withoutNewer(one.json) : one.json;
          const now = after.get(one.path)!;
          expect(newest.has(one) ? withoutNewer(now) : now).toBe(before);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('leads from its first page to every other one, and ends', () => {
    fc.assert(
      fc.property(anyArchive, (archive) => {
        for (const list of listsOf(archive)) {
          const pages = listPages(list);
          const feeds = new Map(
            pages.map((page) => [
              `${masthead.url}${encodeURI(page.path)}feed.json`,
              v.parse(JsonFeed, feedOf(page)).next_url,
            ]),
          );
          const visited: string[] = [];
          let next: string | undefined = `${masthead.url}${encodeURI(list.path)}feed.json`;
          while (next !== undefined && !visited.includes(next)) {
            visited.push(next);
            expect([...feeds.keys()]).toContain(next);
            next = feeds.get(next);
          }
          expect(next).toBeUndefined();
          expect(visited).toHaveLength(pages.length);
        }
      }),
      { numRuns: 20 },
    );
  });
});

test('a page of a list names the pages beside it', () => {
  const beside = listPages(listOf(130)).map((page) => {
    const { newer, older } = feedPageOf(page)._generico;
    return [newer, older];
  });
  expect(beside).toEqual([
    [undefined, '/world/page/2/'],
    ['/world/', '/world/page/1/'],
    ['/world/page/2/', undefined],
  ]);
});

describe('a feed', () => {
  test('is valid JSON Feed 1.1, whatever the archive, and the app can read it', () => {
    fc.assert(
      fc.property(anyArchive, (archive) => {
        for (const { path, json } of published(archive)) {
          const feed: unknown = JSON.parse(json);
          expect(v.parse(JsonFeed, feed).feed_url).toBe(`${masthead.url}${encodeURI(path)}feed.json`);
          expect(v.is(FeedPage, feed)).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('tells feed readers all they ask for', () => {
    const article = anArticle({
      headline: [text('Rain expected'), reference('rain')],
      dateModified: '2021-10-25T09:00:00Z',
      author: [{ name: 'Ann Writer', url: 'https://writer.example/' }],
      keywords: ['New Zealand'],
      image: { url: '/images/rain.svg', alt: 'Rain', width: 640, height: 360 },
      inLanguage: 'en-NZ',
      body: [
        { type: 'paragraph', children: [text('It will rain'), reference('rain'), text('.')] },
        note('rain', 'Water.', '*'),
      ],
    });
    const [page] = listPages({ path: '/topics/new-zealand/', title: 'New Zealand', articles: [article] });
    const feed = v.parse(JsonFeed, feedOf(page!));
    expect(feed).toMatchObject({
      title: `New Zealand – ${masthead.title}`,
      home_page_url: `${masthead.url}/topics/new-zealand/`,
      feed_url: `${masthead.url}/topics/new-zealand/feed.json`,
    });
    expect(feed.items).toEqual([
      {
        id: `${masthead.url}/world/rain-expected/`,
        url: `${masthead.url}/world/rain-expected/`,
        title: 'Rain expected',
        summary: 'Take an umbrella.',
        content_text: 'It will rain.',
        image: `${masthead.url}/images/rain.svg`,
        date_published: '2021-10-24T12:40:00+03:00',
        date_modified: '2021-10-25T09:00:00Z',
        authors: [{ name: 'Ann Writer', url: `${masthead.url}/authors/ann-writer/` }],
        tags: ['New Zealand'],
        language: 'en-NZ',
        _generico: {
          category: 'world',
          slug: 'rain-expected',
          headline: ['Rain expected', { mark: '*' }],
          minutes: 1,
          image: article.image,
        },
      },
    ]);
  });

  test('of the whole paper has the name of the paper', () => {
    const [page] = listPages({ path: '/', title: masthead.title, articles: [] });
    expect(feedOf(page!)).toMatchObject({ title: masthead.title, items: [] });
  });
});
