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

/** The articles that an article leads to. */
export interface Related {
  older: FiledArticle | undefined;
  newer: FiledArticle | undefined;
  readAlso: readonly FiledArticle[];
}

export function linksOf({ older, newer, readAlso }: Related): ArticleLinks {
  const item = (other: FiledArticle | undefined) => (other ? feedItem(other) : null);
  return { older: item(older), newer: item(newer), readAlso: readAlso.map((other) => feedItem(other)) };
}

/** The paths that a body sends one to, each once. */
export const readAlsoIn = (body: readonly BodyNode[]): string[] => [
  ...new Set(
    everyNode(body).flatMap(({ node }) =>
      node.type === 'leafDirective' && node.name === 'read-also' ? [node.attributes.href] : [],
    ),
  ),
];
