import { linksOf, mediaOf, textOf } from './article-files.ts';
import { addressOf } from './path-in.ts';

/** Deletes from a cache whatever belongs to none of these articles and is none of these files; says whether there was anything. */
export async function letGoOfOthers(
  cacheName: string,
  articles: readonly string[],
  files: readonly string[] = [],
): Promise<boolean> {
  if (!(await caches.has(cacheName))) return false;
  const cache = await caches.open(cacheName);
  const read = async (path: string) => (await cache.match(addressOf(path)))?.text();
  const theirs = await Promise.all(
    articles.map(async (path) => {
      const [text, links] = await Promise.all([read(textOf(path)), read(linksOf(path))]);
      return [path, textOf(path), linksOf(path), ...mediaOf(text, links)];
    }),
  );
  const left = new Set([...theirs.flat(), ...files].map(addressOf));
  const gone = (await cache.keys()).filter(({ url }) => !left.has(url));
  await Promise.all(gone.map((key) => cache.delete(key)));
  return gone.length > 0;
}
