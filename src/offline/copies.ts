import { isOurs, shellPrefix } from './cache-names.ts';
import { tellKept } from './kept-news.ts';

/** All that is kept of the paper; the app itself is no copy of anything a reader has read. */
const names = async () =>
  ('caches' in window ? await caches.keys() : []).filter(
    (name) => isOurs(name) && !name.startsWith(shellPrefix),
  );

/** In bytes. */
export async function copiesSize(): Promise<number> {
  const sizes = (await names()).map(async (name) => {
    const responses = await (await caches.open(name)).matchAll();
    const blobs = await Promise.all(responses.map((response) => response.blob()));
    return blobs.reduce((sum, { size }) => sum + size, 0);
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

export async function eraseCopies() {
  await Promise.all((await names()).map((name) => caches.delete(name)));
  tellKept();
}
