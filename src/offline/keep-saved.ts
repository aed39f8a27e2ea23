import { textOf } from './article-files.ts';
import { savedCache } from './cache-names.ts';
import { keepArticle } from './keep-article.ts';
import { tellKept } from './kept-news.ts';
import { letGoOfOthers } from './let-go-of-others.ts';
import { addressOf } from './path-in.ts';

/** Keeps what is saved, with its pictures, and lets go of what is saved no more. `paths` are those of the articles. */
export async function keepSaved(paths: readonly string[]) {
  const cache = await caches.open(savedCache);
  const here = await Promise.all(paths.map((path) => cache.match(addressOf(textOf(path)))));
  let changed = false;
  for (const path of paths.filter((_, index) => here[index] === undefined))
    try {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, beside what the reader does
      await keepArticle(savedCache, path, { pictures: true });
      changed = true;
    } catch {
      // Without a network, or without room: the next visit tries again.
    }
  if ((await letGoOfOthers(savedCache, paths)) || changed) tellKept();
}
