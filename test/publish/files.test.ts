import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { masthead } from '../../src/masthead.ts';
import { articlePath } from '../../src/news/article.ts';
import { ArticleLinks } from '../../src/news/article-links.ts';
import { pathsOf } from '../../src/news/linked-story.ts';
import { FeedPage } from '../../src/news/feed-page.ts';
import { Front, storiesOf } from '../../src/news/front.ts';
import { archiveOf } from '../../src/publish/archive.ts';
import { dataFiles } from '../../src/publish/files.ts';
import { pagePaths } from '../../src/publish/pages.ts';
import { anArticle, anyArchive, articles } from '../support/articles.ts';
import { JsonFeed } from '../support/json-feed.ts';

const read = (archive: Parameters<typeof dataFiles>[0], path: string): unknown =>
  JSON.parse(dataFiles(archive).get(path)!.make());
const pathOf = (url: string) => decodeURI(url.slice(masthead.url.length));

describe('what is published', () => {
  test('of a paper without a story is its front and its shelves', () => {
    const shelves = masthead.categories.map(({ slug }) => `/${slug}/`);
    expect(pagePaths(archiveOf([]))).toEqual(['/', ...shelves]);
    expect([...dataFiles([]).keys()].toSorted()).toEqual(
      [
        '/front.json',
        '/news-sitemap.xml',
        '/robots.txt',
        '/sitemap.xml',
        ...shelves.map((path) => `${path}latest.json`),
        ...['/', ...shelves].flatMap((path) =>
          ['feed.json', 'rss.xml', 'atom.xml'].map((name) => path + name),
        ),
      ].toSorted(),
    );
  });

  test('of an article is a page, its links, and a place in the lists it belongs to', () => {
    const archive = [anArticle({ keywords: ['Kabul'], author: [{ name: 'Ann' }] })];
    expect(pagePaths(archiveOf(archive))).toEqual(
      expect.arrayContaining(['/world/rain-expected/', '/topics/kabul/', '/authors/ann/']),
    );
    for (const list of ['/', '/world/', '/topics/kabul/', '/authors/ann/'])
      expect(v.parse(FeedPage, read(archive, `${list}feed.json`)).items).toHaveLength(1);
    expect(v.parse(FeedPage, read(archive, '/culture/feed.json')).items).toEqual([]);
  });

  test('leads nowhere but to what is published', () => {
    fc.assert(
      fc.property(anyArchive, (archive) => {
        const files = dataFiles(archive);
        const paths = pagePaths(archiveOf(archive));
        const pages = new Set(paths);
        expect(pages.size).toBe(paths.length);
        expect(archive.map(articlePath).filter((path) => !pages.has(path))).toEqual([]);

        for (const [path, { make }] of files) {
          if (!path.endsWith('/feed.json')) continue;
          const feed = v.parse(JsonFeed, JSON.parse(make()));
          expect(pages).toContain(path.replace(/feed\.json$/, ''));
          expect(pages).toContain(pathOf(feed.home_page_url!));
          expect([...files.keys()]).toContain(pathOf(feed.next_url ?? feed.feed_url));
          const urls = feed.items.flatMap(({ url, authors }) => [url!, ...authors!.map((one) => one.url!)]);
          expect(urls.map(pathOf).filter((target) => !pages.has(target))).toEqual([]);
        }
      }),
      { numRuns: 10 },
    );
  });

  test('has for the front and for every article what the app reads', () => {
    fc.assert(
      fc.property(anyArchive, (archive) => {
        const files = dataFiles(archive);
        const pages = new Set(pagePaths(archiveOf(archive)));
        const json = (path: string): unknown => JSON.parse(files.get(path)!.make());

        const front = v.parse(Front, json('/front.json'));
        expect(front.archive === 0 || pages.has(`/page/${front.archive}/`)).toBe(true);
        const stories = [
          ...storiesOf(front),
          ...archive.flatMap((article) => {
            const { older, newer } = v.parse(ArticleLinks, json(`${articlePath(article)}links.json`));
            return [older, newer].filter((one) => one !== null);
          }),
        ];
        expect(pathsOf(stories).filter((path) => !pages.has(path))).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  test('links each article to its neighbours of the same shelf, both ways', () => {
    const archive = articles(6, (index) => ({ category: index % 2 ? 'culture' : 'world' }));
    const links = archive.map((article) =>
      v.parse(ArticleLinks, read(archive, `${articlePath(article)}links.json`)),
    );
    expect(links.map(({ older, newer }) => [older, newer].map((one) => one?._generico.headline[0]))).toEqual([
      [undefined, 'Story 3'],
      [undefined, 'Story 4'],
      ['Story 1', 'Story 5'],
      ['Story 2', 'Story 6'],
      ['Story 3', undefined],
      ['Story 4', undefined],
    ]);
  });

  test('puts the headline of another story where an article sends one to it', () => {
    const another = anArticle({ category: 'culture', slug: 'film', headline: 'A film' });
    const sending = anArticle({
      body: [{ type: 'leafDirective', name: 'read-also', attributes: { href: '/culture/film/' } }],
    });
    const { readAlso } = v.parse(ArticleLinks, read([another, sending], '/world/rain-expected/links.json'));
    expect(readAlso.map(({ _generico }) => _generico.headline)).toEqual([['A film']]);
  });
});

test('publishing one article rewrites a handful of files, however large the archive', () => {
  const archive = articles(400, () => ({ keywords: ['Kabul', 'Energy', 'Trade'] }));
  const before = dataFiles(archive);
  const news = anArticle({
    slug: 'news',
    keywords: ['Kabul', 'Energy', 'Trade'],
    datePublished: '2022-01-01T00:00:00Z',
  });
  const after = [...dataFiles([...archive, news])];
  const rewritten = after
    .filter(([path, { make }]) => before.get(path)?.make() !== make())
    .map(([path]) => path);
  expect(rewritten.length).toBeLessThanOrEqual(25);
});
