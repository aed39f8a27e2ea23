import * as v from 'valibot';
import type { FiledArticle } from './article.ts';
import { FeedItem, feedItem } from './feed-page.ts';
import type { BodyNode } from './body.ts';
import { everyNode } from './every-node.ts';

/** Where an article leads: its neighbours in the category, and the stories its body sends one to. */
export const ArticleLinks = v.object({
  older: v.nullable(FeedItem),
  newer: v.nullable(FeedItem),
  readAlso: v.array(FeedItem),
});
export type ArticleLinks = v.InferOutput<typeof ArticleLinks>;

/** `shelf` is the article's category, newest first; `find` gives the article at a path. */
export function linksOf(
  article: FiledArticle,
  shelf: readonly FiledArticle[],
  find: (path: string) => FiledArticle | undefined,
): ArticleLinks {
  const at = shelf.indexOf(article);
  const item = (other: FiledArticle | undefined) => (other ? feedItem(other) : null);
  const targets = [...new Set(readAlsoIn(article.body))].map(find).filter((other) => other !== undefined);
  return {
    older: item(shelf[at + 1]),
    newer: item(at > 0 ? shelf[at - 1] : undefined),
    readAlso: targets.map(feedItem),
  };
}

const readAlsoIn = (body: readonly BodyNode[]) =>
  everyNode(body).flatMap(({ node }) =>
    node.type === 'leafDirective' && node.name === 'read-also' ? [node.attributes.href] : [],
  );
