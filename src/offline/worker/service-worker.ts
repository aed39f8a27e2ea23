/** The service worker: what a reader has seen or asked to keep opens without a network. */
import { registerQuotaErrorCallback } from 'workbox-core/registerQuotaErrorCallback.js';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration/ExpirationPlugin.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { StaleWhileRevalidate } from 'workbox-strategies/StaleWhileRevalidate.js';
import { articleOf } from '../article-of.ts';
import { listsCache, mediaCache, searchCache, visitedCache } from '../cache-names.ts';
import { askedByUs } from '../keep-file.ts';
import { NetworkInTime } from './network-in-time.ts';
import { addressOf, pathIn } from '../path-in.ts';
import { anyWidth, askedFor, byPath, notTooMany, onlyWhole } from './plugins.ts';
import { fromShell, openShell, shellPage } from './shell.ts';
import { purge } from './trim-visited.ts';

openShell();
registerQuotaErrorCallback(purge);

const atMost = (maxEntries: number) => new ExpirationPlugin({ maxEntries });
const instead: WorkboxPlugin = {
  handlerDidError: async ({ request }) =>
    isPage(request) ? shellPage(addressOf(pathIn(new URL(request.url))!)) : undefined,
};

/** Registers what answers for the paths of the paper that a pattern fits. */
const route = (
  fits: (path: string, request: Request) => boolean,
  handler: Parameters<typeof registerRoute>[1],
) =>
  registerRoute(({ url, request }) => {
    const path = pathIn(url);
    return path !== undefined && !request.headers.has(askedByUs) && fits(path, request);
  }, handler);

const isPage = ({ mode }: Request) => mode === 'navigate';
const isData = (path: string) => path.endsWith('.json');
const isPart = (path: string) => path.startsWith('/search/parts/');

route((path) => path.startsWith('/assets/'), fromShell);

// The search index: hashed files never change; what names them is asked for, so that they fit each other.
route(
  (path) => path.startsWith('/search/') && isData(path) && !isPart(path),
  new NetworkInTime({ cacheName: searchCache, plugins: [byPath] }),
);
route(isPart, new CacheFirst({ cacheName: searchCache, plugins: [byPath, onlyWhole, atMost(400)] }));

route(
  (path) => articleOf(path) !== undefined,
  new NetworkInTime({ cacheName: visitedCache, plugins: [byPath, askedFor, notTooMany, instead] }),
);
route(
  (path, request) => isPage(request) || path.endsWith('/') || isData(path),
  new NetworkInTime({ cacheName: listsCache, plugins: [byPath, askedFor, atMost(100), instead] }),
);

route(
  (path) => path.startsWith('/pictures/'),
  new CacheFirst({ cacheName: mediaCache, plugins: [byPath, onlyWhole, askedFor, atMost(300), anyWidth] }),
);
route(
  (path) => /^\/(?:images|maps)\//.test(path),
  new StaleWhileRevalidate({ cacheName: mediaCache, plugins: [byPath, onlyWhole, askedFor, atMost(300)] }),
);
