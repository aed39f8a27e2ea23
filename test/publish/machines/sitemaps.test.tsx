import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { masthead } from '../../../src/masthead.ts';
import { articlePath, type FiledArticle } from '../../../src/news/article.ts';
import { listsOf } from '../../../src/news/edition.ts';
import { listPages } from '../../../src/news/feed-page.ts';
import { newsSitemap, robotsTxt, sitemaps } from '../../../src/publish/machines/sitemaps.ts';
import { anArticle, anyArchive, articles } from '../../support/articles.ts';
import { publishedAt } from '../../support/published-at.ts';
import { childrenOf, harmless, hostile, readXml, textsOf } from '../../support/read-xml.ts';

const protocol = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const listPagesOf = (archive: readonly FiledArticle[]) => listsOf(archive).flatMap(listPages);
const written = (archive: readonly FiledArticle[]) =>
  [...sitemaps(archive, listPagesOf(archive))].map(([path, make]) => [path, make()] as const);

/** What sitemaps.org asks of a sitemap; gives its entries. */
function checkUrlset(xml: string): Element[] {
  const urlset = readXml(xml);
  expect([urlset.tagName, urlset.namespaceURI]).toEqual(['urlset', protocol]);
  const urls = [...urlset.children];
  expect(urls.length).toBeLessThanOrEqual(50_000);
  for (const url of urls) {
    expect([url.tagName, textsOf(url, 'loc').length]).toEqual(['url', 1]);
    expect(textsOf(url, 'loc')[0]).toMatch(/^https:\/\/[!-~]+$/);
    for (const time of textsOf(url, 'lastmod')) expect(new Date(time).getTime()).not.toBeNaN();
  }
  return urls;
}
const locOf = (url: Element) => textsOf(url, 'loc')[0]!;

describe('the sitemap', () => {
  test('holds every page once, oldest articles first, and nothing else', () => {
    fc.assert(
      fc.property(anyArchive, (archive) => {
        const files = written(archive);
        expect(files.map(([path]) => path)).toEqual(['/sitemap.xml']);
        const locs = checkUrlset(files[0]![1]).map(locOf);
        const pages = [...archive.map(articlePath), ...listPagesOf(archive).map(({ path }) => path)];
        expect(locs.toSorted()).toEqual(pages.map((path) => masthead.url + encodeURI(path)).toSorted());

        const times = new Map(
          archive.map((one) => [masthead.url + articlePath(one), Date.parse(one.datePublished)]),
        );
        const order = locs.slice(0, archive.length).map((loc) => times.get(loc)!);
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
      { numRuns: 5 },
    );
  });

  test('says when an article was last changed, and which picture leads it', () => {
    const image = { url: '/images/a&b.svg', alt: '', width: 1, height: 1 };
    const [[, xml] = ['', '']] = written([
      anArticle({ slug: 'rain', datePublished: '2021-10-24T12:40:00+03:00', image }),
      anArticle({
        slug: 'sun',
        datePublished: '2021-10-25T12:40:00+03:00',
        dateModified: '2021-10-26T12:40:00Z',
        keywords: ['Космос'],
      }),
    ]);
    const [rain, sun, ...lists] = checkUrlset(xml);
    expect(textsOf(rain!, 'lastmod')).toEqual(['2021-10-24T12:40:00+03:00']);
    expect(textsOf(sun!, 'lastmod')).toEqual(['2021-10-26T12:40:00Z']);
    const [picture] = childrenOf(rain!, 'image:image');
    expect(picture!.namespaceURI).toBe('http://www.google.com/schemas/sitemap-image/1.1');
    expect(textsOf(picture!, 'image:loc')).toEqual(['https://generico.ru/images/a&b.svg']);
    expect(lists.map(locOf)).toContain('https://generico.ru/topics/%D0%BA%D0%BE%D1%81%D0%BC%D0%BE%D1%81/');
  });

  test('of a large archive is an index, whose full parts never change', () => {
    const one = anArticle();
    const large = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        ...one,
        slug: `story-${index}`,
        datePublished: new Date(Date.UTC(2000, 0, 1) + index * 60_000).toISOString(),
      }));
    const lists = [{ path: '/' }, { path: '/world/' }];
    const publish = (count: number) =>
      new Map([...sitemaps(large(count), lists)].map(([path, make]) => [path, make()]));

    publishedAt('https://example.org/news');
    const before = publish(50_001);
    expect([...before.keys()]).toEqual([
      '/sitemap.xml',
      '/sitemap-1.xml',
      '/sitemap-2.xml',
      '/sitemap-3.xml',
    ]);
    const index = readXml(before.get('/sitemap.xml')!);
    expect([index.tagName, index.namespaceURI]).toEqual(['sitemapindex', protocol]);
    expect(childrenOf(index, 'sitemap').map(locOf)).toEqual(
      [1, 2, 3].map((part) => `https://example.org/news/sitemap-${part}.xml`),
    );
    const count = (path: string) => before.get(path)!.split('<loc>').length - 1;
    expect([1, 2, 3].map((part) => count(`/sitemap-${part}.xml`))).toEqual([50_000, 1, 2]);
    expect(before.get('/sitemap-1.xml')).toContain('/story-0/');

    expect(publish(50_002).get('/sitemap-1.xml')).toBe(before.get('/sitemap-1.xml'));
    expect([...publish(49_998).keys()]).toEqual(['/sitemap.xml']);
    expect([...publish(49_999).keys()]).toHaveLength(3);
  });
});

describe('the news sitemap', () => {
  const now = new Date('2021-10-26T12:00:00Z');

  test('holds what the last 48 hours brought, newest first', () => {
    const at = (slug: string, datePublished: string) => anArticle({ slug, datePublished });
    const xml = newsSitemap(
      [
        at('too-old', '2021-10-24T11:59:59Z'),
        at('first', '2021-10-24T15:00:00+03:00'),
        at('last', '2021-10-26T14:00:00+02:00'),
        at('ahead', '2021-10-26T12:00:01Z'),
      ],
      now,
    );
    const urls = checkUrlset(xml);
    expect(urls.map(locOf)).toEqual(['https://generico.ru/world/last/', 'https://generico.ru/world/first/']);
    const [news] = childrenOf(urls[0]!, 'news:news');
    expect(news!.namespaceURI).toBe('http://www.google.com/schemas/sitemap-news/0.9');
    expect([...news!.children].map((part) => [part.tagName, part.textContent])).toEqual([
      ['news:publication', `${masthead.title}en`],
      ['news:publication_date', '2021-10-26T14:00:00+02:00'],
      ['news:title', 'Rain expected'],
    ]);
    const [publication] = childrenOf(news!, 'news:publication');
    expect(textsOf(publication!, 'news:name')).toEqual([masthead.title]);
  });

  test('holds no more than a thousand', () => {
    const start = Date.UTC(2021, 9, 26);
    const many = articles(1_001, (index) => ({
      datePublished: new Date(start + index * 1_000).toISOString(),
    }));
    const locs = checkUrlset(newsSitemap(many, now)).map(locOf);
    expect(locs).toHaveLength(1_000);
    expect(locs.at(-1)).toMatch(/\/story-2\/$/);
  });

  test.each([
    ['ru-RU', 'ru'],
    ['zh', 'zh-cn'],
    ['zh-HK', 'zh-tw'],
    ['ast', 'ast'],
  ])('calls the language %s by the name %s', (inLanguage, name) => {
    const [url] = checkUrlset(
      newsSitemap([anArticle({ inLanguage, datePublished: now.toISOString() })], now),
    );
    expect(url!.getElementsByTagName('news:language')[0]!.textContent).toBe(name);
  });

  test('may be empty, and lets no title break out', () => {
    expect(checkUrlset(newsSitemap([], now))).toEqual([]);
    const [url] = checkUrlset(
      newsSitemap([anArticle({ headline: hostile, datePublished: now.toISOString() })], now),
    );
    expect(url!.getElementsByTagName('news:title')[0]!.textContent).toBe(harmless);
  });
});

test('robots are let in and shown the sitemaps', () => {
  publishedAt('https://example.org/news');
  expect(robotsTxt()).toBe(
    [
      'User-agent: *',
      'Allow: /',
      'Sitemap: https://example.org/news/sitemap.xml',
      'Sitemap: https://example.org/news/news-sitemap.xml',
      '',
    ].join('\n'),
  );
});
