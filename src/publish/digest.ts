import { hash } from 'node:crypto';
import type { FiledArticle } from '../news/article.ts';

/** The same parts give the same digest. */
export const digest = (...parts: string[]) => hash('sha1', JSON.stringify(parts), 'base64url');

const known = new WeakMap<FiledArticle, string>();

/** Everything that an article says, and where it stands. */
export function articleDigest(article: FiledArticle): string {
  const found = known.get(article) ?? digest(JSON.stringify(article));
  known.set(article, found);
  return found;
}
