/** A page as plain data, so that it can be handed to another thread: what it shows, and where it stands. */
import type { ArticleLinks } from '../news/article-links.ts';
import { articlePath, type FiledArticle } from '../news/article.ts';
import type { FeedPage } from '../news/feed-page.ts';
import type { Front } from '../news/front.ts';
import type { LatestPosts } from '../news/latest-posts.ts';
import {
  articleLinksQuery,
  articleQuery,
  type Embedded,
  feedQuery,
  frontQuery,
  latestQuery,
} from '../queries.ts';

export type Page =
  | { kind: 'front'; front: Front }
  | { kind: 'list'; list: string; path: string; feed: FeedPage }
  | { kind: 'article'; article: FiledArticle; links: ArticleLinks; latest: LatestPosts }
  | { kind: 'own'; path: string }
  | { kind: 'opening' }
  | { kind: 'not-found' };

/** Where a page stands; nothing for the one that stands at every address where there is no other. */
export function pathOf(page: Page): string | undefined {
  switch (page.kind) {
    case 'front':
      return '/';
    case 'list':
    case 'own':
      return page.path;
    case 'article':
      return articlePath(page.article);
    case 'not-found':
    case 'opening':
      return undefined;
  }
}

/** What the routes of a page would have fetched. */
export function embeddedIn(page: Page): Embedded {
  switch (page.kind) {
    case 'front':
      return [[frontQuery.queryKey, page.front]];
    case 'list': {
      const number = page.path === page.list ? 'head' : page.feed._generico.page;
      return [[feedQuery(page.list, number).queryKey, page.feed]];
    }
    case 'article': {
      const { category, slug, $schema: _, ...article } = page.article;
      return [
        [articleQuery(category, slug).queryKey, article],
        [articleLinksQuery(category, slug).queryKey, page.links],
        [latestQuery(category).queryKey, page.latest],
      ];
    }
    case 'own':
    case 'not-found':
    case 'opening':
      return [];
  }
}
