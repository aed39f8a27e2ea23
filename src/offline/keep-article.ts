import { linksOf, mediaOf, textOf } from './article-files.ts';
import { KeepError, keepFile } from './keep-file.ts';

interface Wish {
  pictures: boolean;
  signal?: AbortSignal | undefined;
  /** What was kept before may have been put right since. */
  anew?: boolean;
}

/**
 * Keeps an article as data, which any later deployment of the app can show: first what it reads by, then its pictures.
 * Throws `KeepError`.
 */
export async function keepArticle(cacheName: string, path: string, { pictures, ...options }: Wish) {
  const links = await keepFile(cacheName, linksOf(path), options);
  const text = await keepFile(cacheName, textOf(path), options);
  if (pictures)
    await Promise.all(
      // A picture that is gone takes nothing away from the text.
      mediaOf(text, links).map((file) =>
        keepFile(cacheName, file, { signal: options.signal }).catch(unlessMissing),
      ),
    );
}

function unlessMissing(error: unknown) {
  if (!(error instanceof KeepError) || error.failure !== 'missing') throw error;
}
