/** Every page of the paper: its path, what it depends on, and what it shows. */
import { linksOf, picturesOf } from '../news/article-links.ts';
import { articlePath } from '../news/article.ts';
import { feedPageOf } from '../news/feed-page.ts';
import { frontOf } from '../news/front.ts';
import { latestPostsOf } from '../news/latest-posts.ts';
import type { PictureLookup } from '../news/picture-files.ts';
import type { Archive } from './archive.ts';
import { articleDigest, digest } from './digest.ts';
import { listParts, relatedParts, type SiteFile } from './files.ts';
import type { Page } from './page.ts';

/**
 * By path. An article's page keeps the latest posts of the day it was rendered, and need not learn that it is no longer
 * the newest: the app looks for both. `removals` counts, by category, how often articles were taken away: what is gone
 * must not be linked to.
 */
export function pagesOf(
  archive: Archive,
  removals: Record<string, number> = {},
  pictures: PictureLookup = () => undefined,
): Map<string, SiteFile<Page>> {
  const { edition, shelf, related } = archive;
  const pages = new Map<string, SiteFile<Page>>();

  for (const page of archive.listPages)
    pages.set(page.path, {
      parts: () => [listParts(page)],
      make: () => ({ kind: 'list', list: page.list.path, path: page.path, feed: feedPageOf(page) }),
    });
  pages.set('/', {
    parts: () => [JSON.stringify(frontOf(edition, pictures))],
    make: () => ({ kind: 'front', front: frontOf(edition, pictures) }),
  });
  for (const article of edition) {
    const { category } = article;
    pages.set(articlePath(article), {
      parts() {
        const links = related(article);
        return [links, { ...links, newer: undefined }].map((known) =>
          digest(
            articleDigest(article),
            relatedParts(known, picturesOf(article, pictures)),
            String(removals[category] ?? 0),
          ),
        );
      },
      make: () => ({
        kind: 'article',
        article,
        links: linksOf(related(article), picturesOf(article, pictures)),
        latest: latestPostsOf(shelf(category)),
      }),
    });
  }
  return pages;
}

/** Pages that are the same whatever is published, by file: what stands where nothing is,
 * what the service worker puts where no page can be had (the app looks what it has kept), and what is each reader's own. */
export const fixedPages = new Map<string, Page>([
  ['/404.html', { kind: 'not-found' }],
  ['/opening/index.html', { kind: 'opening' }],
  ['/saved/index.html', { kind: 'own', path: '/saved/' }],
  ['/search/index.html', { kind: 'own', path: '/search/' }],
  ['/your-data/index.html', { kind: 'own', path: '/your-data/' }],
]);

/** Every address that has a page. */
export const pagePaths = (archive: Archive): string[] => [...pagesOf(archive).keys()];
