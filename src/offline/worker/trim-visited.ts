import { articleOf } from '../article-of.ts';
import { listsCache, mediaCache, searchCache, visitedCache } from '../cache-names.ts';
import { oldestOf } from '../oldest-of.ts';
import { pathIn } from '../path-in.ts';

/** So many articles are kept that nobody has asked to keep. */
const most = 200;

/** Lets go of the articles that were visited first, each with all its files. */
export async function trimVisited(limit = most) {
  const cache = await caches.open(visitedCache);
  // In the order in which they were kept.
  const keys = await cache.keys();
  await Promise.all(oldestOf(keys, articleIn, limit).map((key) => cache.delete(key)));
}

const articleIn = ({ url }: Request) => articleOf(pathIn(new URL(url)) ?? '') ?? url;

/** There is no room: what can be had again goes, and half of what was visited. What the reader has asked to keep stays. */
export async function purge() {
  await Promise.all([mediaCache, searchCache, listsCache].map((name) => caches.delete(name)));
  const keys = await (await caches.open(visitedCache)).keys();
  await trimVisited(Math.floor(new Set(keys.map(articleIn)).size / 2));
}
