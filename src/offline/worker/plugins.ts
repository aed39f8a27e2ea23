import type { WorkboxPlugin } from 'workbox-core/types.js';
import { editionCache, savedCache } from '../cache-names.ts';
import { judgeAnswer } from '../judge-answer.ts';
import { keyOf, pathIn } from './path-in.ts';
import { trimVisited } from './trim-visited.ts';

/** What is kept is found by its path alone. */
export const byPath: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => keyOf(pathIn(new URL(request.url))!),
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
  for (const name of [savedCache, editionCache]) {
    // oxlint-disable-next-line no-await-in-loop -- the first that has it
    const response = await caches.match(request, { cacheName: name });
    // oxlint-disable-next-line no-await-in-loop -- the same
    if (response) return { response, cache: await caches.open(name) };
  }
  return undefined;
}

/** The oldest go when there are too many. */
export const notTooMany: WorkboxPlugin = { cacheDidUpdate: () => trimVisited() };
