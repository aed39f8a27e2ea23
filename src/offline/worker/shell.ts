/** The app itself: what every page needs, kept whole for each deployment by itself. */
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import type { PrecacheEntry } from 'workbox-precaching/_types.js';
import type { RouteHandlerCallbackOptions } from 'workbox-core/types.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { shellCache, shellPrefix } from '../cache-names.ts';
import { onlyWhole } from './plugins.ts';

declare const self: ServiceWorkerGlobalScope & {
  /** Put in front of this script by the build (src/publish/worker-file.ts). */
  generico: { deployment: string; shell: PrecacheEntry[] };
};

const { deployment, shell } = self.generico;
const cacheName = shellCache(deployment);
const controller = new PrecacheController({ cacheName, plugins: [onlyWhole] });
/** What is not needed from the first day on is kept when it has been used. */
const used = new CacheFirst({ cacheName, plugins: [onlyWhole] });

/** Under this the deployments are written down that have been in use, the last one first. */
const historyKey = `${import.meta.env.BASE_URL}deployments`;

export function openShell() {
  controller.precache(shell);
  self.addEventListener('activate', (event) => event.waitUntil(keepLastTwo()));
  self.addEventListener('message', ({ data }) => {
    if (data === 'switch') void self.skipWaiting();
  });
}

/**
 * The deployment before this one stays: tabs that it was opened in go on with its parts, and so do pages that were kept
 * then. Others that came between were never in use.
 */
async function keepLastTwo() {
  const mine = await caches.open(cacheName);
  const names = (await caches.keys()).filter((name) => name.startsWith(shellPrefix));
  const before = await lastUsed(names);
  await mine.put(historyKey, new Response(String(Date.now())));
  const left = new Set([cacheName, before]);
  await Promise.all(names.filter((name) => !left.has(name)).map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function lastUsed(names: readonly string[]): Promise<string | undefined> {
  const others = await Promise.all(
    names
      .filter((name) => name !== cacheName)
      .map(async (name) => {
        const mark = await caches.match(historyKey, { cacheName: name });
        return { name, at: mark ? Number(await mark.text()) : 0 };
      }),
  );
  return others.toSorted((a, b) => b.at - a.at).find(({ at }) => at > 0)?.name;
}

/** A part of the app of any deployment that is still here; else from the host, which keeps those of the last one, too. */
export async function fromShell({ event, request }: RouteHandlerCallbackOptions): Promise<Response> {
  return (
    (await controller.matchPrecache(request)) ??
    (await caches.match(request)) ??
    used.handle({ event, request })
  );
}

/** The page without a page: the app finds out what it can show at the address, and else says what is out of reach. */
const openingPage = () => controller.matchPrecache(`${import.meta.env.BASE_URL}opening/`);

/** What stands at an address when neither the network nor what was kept has anything for it. */
export const shellPage = async (address: string) =>
  (await controller.matchPrecache(address)) ?? (await openingPage());
