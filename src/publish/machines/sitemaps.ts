/** Sitemaps (https://www.sitemaps.org/protocol.html), Google's for news, and the robots.txt that leads to them. */
import { masthead } from '../../masthead.ts';
import { articlePath, type FiledArticle } from '../../news/article.ts';
import { newestFirst } from '../../news/edition.ts';
import type { ListPage } from '../../news/feed-page.ts';
import { plainText } from '../../news/plain-text.ts';
import { address } from './address.ts';
import { xml } from './xml.ts';

/** The most that one sitemap may hold. */
const sitemapSize = 50_000;
/** https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
const newsSize = 1_000;
const newsAge = 48 * 60 * 60 * 1_000;

/**
 * By their paths: `/sitemap.xml`, and where that is an index, `/sitemap-1.xml` and so on. Articles stand in them oldest
 * first and apart from lists, so that a full sitemap changes only with an article that is in it.
 */
export function sitemaps(
  articles: readonly FiledArticle[],
  listPages: readonly Pick<ListPage, 'path'>[],
): Map<string, () => string> {
  const oldestFirst = newestFirst(articles).toReversed();
  const lists = listPages.map(({ path }) => ({ loc: address(path) }));
  if (articles.length + lists.length <= sitemapSize)
    return new Map([['/sitemap.xml', () => urlset([...oldestFirst.map(articleUrl), ...lists])]]);

  const parts = [
    ...chunks(oldestFirst).map((chunk) => () => chunk.map(articleUrl)),
    ...chunks(lists).map((chunk) => () => chunk),
  ].map((urls, index) => ({ path: `/sitemap-${index + 1}.xml`, urls }));
  return new Map([
    ['/sitemap.xml', () => sitemapIndex(parts.map(({ path }) => path))],
    ...parts.map(({ path, urls }) => [path, () => urlset(urls())] as const),
  ]);
}

/** What was published in the 48 hours before `now`, newest first, and no more than Google takes. */
export function newsSitemap(articles: readonly FiledArticle[], now: Date): string {
  const age = ({ datePublished }: FiledArticle) => now.getTime() - Date.parse(datePublished);
  const news = articles.filter((article) => age(article) >= 0 && age(article) <= newsAge);
  return urlset(
    newestFirst(news)
      .slice(0, newsSize)
      .map((article) => ({
        loc: address(articlePath(article)),
        'news:news': {
          'news:publication': {
            'news:name': masthead.title,
            'news:language': newsLanguage(article.inLanguage),
          },
          'news:publication_date': article.datePublished,
          'news:title': plainText(article.headline),
        },
      })),
  );
}

/** RFC 9309. Hosts are asked for it at their root only, so that of a paper in a folder is not read. */
export const robotsTxt = (): string =>
  [
    'User-agent: *',
    'Allow: /',
    ...['/sitemap.xml', '/news-sitemap.xml'].map((path) => `Sitemap: ${address(path)}`),
    '',
  ].join('\n');

const articleUrl = (article: FiledArticle) => ({
  loc: address(articlePath(article)),
  lastmod: article.dateModified ?? article.datePublished,
  ...(article.image && { 'image:image': { 'image:loc': address(article.image.url) } }),
});

const urlset = (urls: object[]) =>
  xml({
    urlset: {
      '@_xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      '@_xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
      '@_xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
      url: urls,
    },
  });

const sitemapIndex = (paths: string[]) =>
  xml({
    sitemapindex: {
      '@_xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      sitemap: paths.map((path) => ({ loc: address(path) })),
    },
  });

const chunks = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / sitemapSize) }, (_, index) =>
    items.slice(index * sitemapSize, (index + 1) * sitemapSize),
  );

/** A language as Google News names it: without its region, but for Chinese. */
function newsLanguage(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return language === 'zh' ? (script === 'Hant' ? 'zh-tw' : 'zh-cn') : language;
}
