/** The published data: every generated path, and how to make what is in it. */
import { articlePath, type FiledArticle } from '../news/article.ts';
import { linksOf } from '../news/article-links.ts';
import { listsOf, newestFirst } from '../news/edition.ts';
import { feedPages } from '../news/feed-page.ts';
import { frontOf } from '../news/front.ts';
import { latestPostsOf } from '../news/latest-posts.ts';
import { masthead } from '../masthead.ts';

/** Made when asked for: a large archive is never in memory as a whole. */
export type Files = Map<string, () => string>;

/** Paths begin with a slash. Served by the dev server, written by the build. */
export function dataFiles(articles: readonly FiledArticle[]): Files {
  const edition = newestFirst(articles);
  const shelves = Map.groupBy(edition, ({ category }) => category);
  const byPath = new Map(edition.map((article) => [articlePath(article), article]));
  const files: Files = new Map();
  const json = (path: string, make: () => object) => files.set(path, () => JSON.stringify(make()));

  json('/front.json', () => frontOf(edition));
  for (const list of listsOf(edition))
    for (const { path, feed } of feedPages(list)) json(`${path}feed.json`, feed);
  for (const { slug } of masthead.categories)
    json(`/${slug}/latest.json`, () => latestPostsOf(shelves.get(slug) ?? []));
  for (const article of edition)
    json(`${articlePath(article)}links.json`, () =>
      linksOf(article, shelves.get(article.category)!, (path) => byPath.get(path)),
    );
  return files;
}

/** Every address that has a page. */
export const pagePaths = (articles: readonly FiledArticle[]): string[] => [
  ...listsOf(articles).flatMap((list) => feedPages(list).map(({ path }) => path)),
  ...articles.map(articlePath),
];
