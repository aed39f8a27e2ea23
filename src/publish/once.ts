import type { FiledArticle } from '../news/article.ts';

/**
 * What an article is written as, written once though it stands in half a dozen lists. Kept as bytes: as strings, most
 * texts would take twice the room, and there may be a hundred thousand.
 */
export function once(write: (article: FiledArticle) => string): (article: FiledArticle) => string {
  const written = new WeakMap<FiledArticle, Buffer>();
  return (article) => {
    const known = written.get(article) ?? Buffer.from(write(article));
    written.set(article, known);
    return known.toString();
  };
}
