/** A paper's articles on disk, as many as one likes and always the same: what the build is measured with. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { madeUpArticle } from './made-up-article.ts';

export interface Place {
  category: string;
  slug: string;
}

/**
 * Writes articles 0 to `count` - 1 into `public/articles/` of a folder, the oldest first: some 400 words and 4 kB each.
 * The same seed gives the same bytes, and a smaller archive is the beginning of a larger one. Gives their places in the paper.
 */
export const writeArchive = (folder: string, count: number, { seed = 1 } = {}): Place[] =>
  Array.from({ length: count }, (_, index) => addArticle(folder, index, { seed }));

/** Writes one more: with the number of articles as `index`, it is the newest. Gives its place in the paper. */
export function addArticle(folder: string, index: number, { seed = 1 } = {}): Place {
  const { category, slug, article } = madeUpArticle(index, seed);
  const file = join(folder, 'public/articles', category, `${slug}.json`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(article, null, 2)}\n`);
  return { category, slug };
}
