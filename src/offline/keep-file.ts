/** Keeping what a reader has asked for: by the page itself, so that it needs no worker that is awake. */
import { isOurs } from './cache-names.ts';
import { judgeAnswer } from './judge-answer.ts';
import { addressOf, hrefIn } from './path-in.ts';

/** `full`: the browser gives no more room. `missing`: it could not be had, or not as a whole. */
export class KeepError extends Error {
  override name = 'KeepError';
  readonly failure: 'full' | 'missing';

  constructor(failure: 'full' | 'missing', path: string, cause?: unknown) {
    super(`${path}: ${failure}`, { cause });
    this.failure = failure;
  }
}

/** By this the worker knows that it need not keep it once more. */
export const askedByUs = 'x-generico-keep';

/**
 * Keeps a file of the paper, if it is all there, and gives its text. With `anew`, what is kept somewhere already is
 * not good enough. Throws `KeepError`.
 */
export async function keepFile(
  cacheName: string,
  path: string,
  { signal, anew = false }: { signal?: AbortSignal | undefined; anew?: boolean } = {},
): Promise<string> {
  const cache = await caches.open(cacheName);
  const address = addressOf(path);
  const here = anew ? undefined : await cache.match(address);
  if (here) return here.text();
  const response =
    (anew ? undefined : await keptElsewhere(address)) ?? (await fetchWhole(path, anew, signal));
  const copy = response.clone();
  try {
    await cache.put(address, response);
  } catch (cause) {
    throw new KeepError('full', path, cause);
  }
  return copy.text();
}

async function keptElsewhere(address: string): Promise<Response | undefined> {
  const names = (await caches.keys()).filter(isOurs);
  const found = await Promise.all(names.map((cacheName) => caches.match(address, { cacheName })));
  return found.find((response) => response !== undefined);
}

async function fetchWhole(path: string, anew: boolean, signal: AbortSignal | undefined): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(hrefIn(path), {
      headers: { [askedByUs]: '1' },
      // Hosts may have their answers kept for a while.
      cache: anew ? 'no-cache' : 'default',
      ...(signal && { signal }),
    });
  } catch (cause) {
    signal?.throwIfAborted();
    throw new KeepError('missing', path, cause);
  }
  if ((await judgeAnswer(response.clone(), path)) !== 'whole') throw new KeepError('missing', path);
  return response;
}
