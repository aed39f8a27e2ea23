import type { WorkboxPlugin } from 'workbox-core/types.js';
import { editionCache, mediaCache, savedCache } from '../cache-names.ts';
import { judgeAnswer } from '../judge-answer.ts';
import { tellKept } from '../kept-news.ts';
import { addressOf, pathIn } from '../path-in.ts';
import { trimVisited } from './trim-visited.ts';

/** What is kept is found by its path alone. */
export const byPath: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => addressOf(pathIn(new URL(request.url))!),
};

/** Where nobody else has looked at an answer. */
export const onlyWhole: WorkboxPlugin = {
  async cacheWillUpdate({ request, response }) {
    const verdict = await judgeAnswer(response.clone(), pathIn(new URL(request.url))!);
    return verdict === 'whole' ? response : null;
  },
};

/** What the reader has asked to keep is found there, and renewed there: it does not count among what goes when it is old. */
export const askedFor: WorkboxPlugin = {
  async cachedResponseWillBeUsed({ request, cachedResponse }) {
    const mine = cachedResponse ?? (await keptIn(request))?.response;
    return mine ?? null;
  },
  async cacheWillUpdate({ request, response }) {
    const mine = await keptIn(request);
    if (!mine) return response;
    await mine.cache.put(request, response);
    return null;
  },
};

async function keptIn(request: Request) {
  const names = [savedCache, editionCache];
  const found = await Promise.all(names.map((cacheName) => caches.match(request, { cacheName })));
  const index = found.findIndex((response) => response !== undefined);
  return index < 0 ? undefined : { response: found[index], cache: await caches.open(names[index]!) };
}

/** The oldest go when there are too many; open pages learn what can be read now. */
export const notTooMany: WorkboxPlugin = {
  async cacheDidUpdate() {
    await trimVisited();
    tellKept();
  },
};

/** Of a picture, one file is kept: better that in another width than none. */
export const anyWidth: WorkboxPlugin = {
  async handlerDidError({ request }) {
    const start = request.url.replace(/\d+\.\w+$/, '');
    const found = await Promise.all(
      [savedCache, editionCache, mediaCache].map((name) => startingWith(name, start)),
    );
    return found.find((response) => response !== undefined);
  },
};

async function startingWith(name: string, start: string): Promise<Response | undefined> {
  const cache = await caches.open(name);
  const key = (await cache.keys()).find(({ url }) => url.startsWith(start));
  return key && cache.match(key);
}
