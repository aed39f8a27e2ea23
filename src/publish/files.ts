/** The published data: every generated path, what it is made of, and how to make it. */
import { type ArticleLinks, linksOf, picturesOf, type Related } from '../news/article-links.ts';
import { articlePath, type FiledArticle } from '../news/article.ts';
import { jsonFeedItem, jsonFeedOf, type ListPage } from '../news/feed-page.ts';
import { frontOf } from '../news/front.ts';
import { latestPostsOf } from '../news/latest-posts.ts';
import { mapOf, type Place } from '../news/locator-map.ts';
import type { PictureLookup } from '../news/picture-files.ts';
import { masthead } from '../masthead.ts';
import { type Archive, archiveOf } from './archive.ts';
import { articleDigest } from './digest.ts';
import { editionPlanOf } from './edition-plan-of.ts';
import { feedXml } from './machines/feed-xml.ts';
import { once } from './once.ts';
import { newsSitemap, robotsTxt, sitemaps } from './machines/sitemaps.ts';

export type Content = string | Uint8Array;

export interface SiteFile<Made = Content | Promise<Content>> {
  /** What it depends on besides the code. Where there are several, a file that was made of any of them is still good. */
  parts: () => string[];
  /** Whether other threads make it, and this one has time for something else. */
  elsewhere?: boolean;
  /** What makes it, where that is less than all of the code. */
  recipe?: string;
  /** Made when asked for: a large archive is never in memory as a whole. */
  make: () => Made;
}

/** Paths begin with a slash. */
export type Files<Made = Content | Promise<Content>> = Map<string, SiteFile<Made>>;

/** Served by the dev server, written by the build. `pictures` are known to the build alone. */
export function dataFiles(
  articles: readonly FiledArticle[],
  archive: Archive = archiveOf(articles),
  pictures: PictureLookup = () => undefined,
): Files<string> {
  const { edition, shelf, related } = archive;
  const files: Files<string> = new Map();
  const file = (path: string, parts: () => string, make: () => string) =>
    files.set(path, { parts: () => [parts()], make });
  /** What is small is made to see whether it has changed. */
  const small = (path: string, make: () => string) => file(path, make, make);

  for (const { slug } of masthead.categories)
    small(`/${slug}/latest.json`, () => JSON.stringify(latestPostsOf(shelf(slug))));
  const item = once((article) => JSON.stringify(jsonFeedItem(article)));
  const { rss, atom } = feedXml({ readAlso: (article) => related(article).readAlso });
  for (const page of archive.listPages) {
    const parts = () => feedParts(page, archive);
    file(`${page.path}feed.json`, parts, () => jsonFeedText(page, item));
    file(`${page.path}rss.xml`, parts, () => rss(page));
    file(`${page.path}atom.xml`, parts, () => atom(page));
  }
  for (const article of edition) {
    const shown = () => picturesOf(article, pictures);
    file(
      `${articlePath(article)}links.json`,
      () => relatedParts(related(article), shown()),
      () => JSON.stringify(linksOf(related(article), shown())),
    );
  }
  small('/front.json', () =>
    JSON.stringify({ ...frontOf(edition, pictures), edition: editionPlanOf(archive, files, pictures) }),
  );
  for (const [path, make] of sitemaps(articles, archive.listPages)) small(path, make);
  small('/news-sitemap.xml', () => newsSitemap(articles, new Date()));
  small('/robots.txt', robotsTxt);
  return files;
}

export const jsonFeedText = (page: ListPage, item: (article: FiledArticle) => string): string =>
  `${JSON.stringify(jsonFeedOf(page)).slice(0, -1)},"items":[${page.articles.map(item).join(',')}]}`;

/** The maps, by path; articles with the same places share one. */
export function mapFiles<Made>(
  articles: readonly FiledArticle[],
  draw: (map: { places: readonly Place[]; language: string }) => Made,
): Files<Made> {
  const files: Files<Made> = new Map();
  for (const article of articles) {
    const { contentLocation: places, inLanguage: language } = article;
    const map = mapOf(article);
    if (map)
      files.set(map.url, { parts: () => [''], make: () => draw({ places, language }), elsewhere: true });
  }
  return files;
}

/** What a page of a list depends on. */
export const listParts = ({ list, page, newer, articles }: ListPage): string =>
  [list.title, page, newer, ...articles.map(articleDigest)].join(' ');

/** In a feed stand the whole articles, with the headlines of those that they send one to. */
const feedParts = (page: ListPage, { related }: Archive): string =>
  [listParts(page), ...page.articles.flatMap((article) => related(article).readAlso.map(articleDigest))].join(
    ' ',
  );

/** What the links of an article depend on. */
export const relatedParts = (
  { older, newer, readAlso }: Related,
  pictures: ArticleLinks['pictures'],
): string =>
  [
    ...[older, newer, ...readAlso].map((other) => (other ? articleDigest(other) : '')),
    JSON.stringify(pictures),
  ].join(' ');
