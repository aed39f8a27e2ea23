import type { FiledArticle } from '../../src/news/article.ts';
import type { Limits } from '../../src/publish/search/limits.ts';
import { searchInMemory } from '../../src/publish/search/search-in-memory.ts';
import { openIndex, type SearchIndex } from '../../src/search/search-index.ts';

/** The index of some articles, as a browser looks it up. */
export const anIndex = (articles: readonly FiledArticle[], limits?: Limits): SearchIndex =>
  openIndex(served(searchInMemory(articles, limits)));

/** Files as a host gives them. */
export const served = (files: ReadonlyMap<string, Uint8Array | string>) => (path: string) => {
  const content = files.get(path);
  return content === undefined
    ? Promise.reject(new Response(null, { status: 404 }))
    : Promise.resolve(new Uint8Array(Buffer.from(content)));
};
