/** The published data: every generated path, what it is made of, and how to make it. */
import { linksOf, type Related } from '../news/article-links.ts';
import { articlePath, type FiledArticle } from '../news/article.ts';
import { jsonFeedOf, type ListPage } from '../news/feed-page.ts';
import { frontOf } from '../news/front.ts';
import { latestPostsOf } from '../news/latest-posts.ts';
import { masthead } from '../masthead.ts';
import { type Archive, archiveOf } from './archive.ts';
import { articleDigest } from './digest.ts';

export type Content = string | Uint8Array;

export interface SiteFile<Made = Content | Promise<Content>> {
  /** What it depends on besides the code. Where there are several, a file that was made of any of them is still good. */
  parts: () => string[];
  /** Made when asked for: a large archive is never in memory as a whole. */
  make: () => Made;
}

/** Paths begin with a slash. */
export type Files<Made = Content | Promise<Content>> = Map<string, SiteFile<Made>>;

/** Served by the dev server, written by the build. */
export function dataFiles(
  articles: readonly FiledArticle[],
  archive: Archive = archiveOf(articles),
): Files<string> {
  const { edition, shelf, related } = archive;
  const files: Files<string> = new Map();
  const json = (path: string, parts: () => string, make: () => object) =>
    files.set(path, { parts: () => [parts()], make: () => JSON.stringify(make()) });

  json(
    '/front.json',
    () => JSON.stringify(frontOf(edition)),
    () => frontOf(edition),
  );
  for (const page of archive.listPages)
    json(
      `${page.path}feed.json`,
      () => listParts(page),
      () => jsonFeedOf(page),
    );
  for (const { slug } of masthead.categories) {
    const latest = () => latestPostsOf(shelf(slug));
    json(`/${slug}/latest.json`, () => JSON.stringify(latest()), latest);
  }
  for (const article of edition)
    json(
      `${articlePath(article)}links.json`,
      () => relatedParts(related(article)),
      () => linksOf(related(article)),
    );
  return files;
}

/** What a page of a list depends on. */
export const listParts = ({ list, page, newer, articles }: ListPage): string =>
  [list.title, page, newer, ...articles.map(articleDigest)].join(' ');

/** What the links of an article depend on. */
export const relatedParts = ({ older, newer, readAlso }: Related): string =>
  [older, newer, ...readAlso].map((other) => (other ? articleDigest(other) : '')).join(' ');
