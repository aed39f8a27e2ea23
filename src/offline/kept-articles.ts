/** Which articles this browser can show without a network. */
import { useSyncExternalStore } from 'react';
import * as v from 'valibot';
import { ReadableArticle } from '../news/article.ts';
import { plainText } from '../news/plain-text.ts';
import { parseRecord } from '../browser/parse-record.ts';
import { textOf } from './article-files.ts';
import { articleOf } from './article-of.ts';
import { editionCache, savedCache, visitedCache } from './cache-names.ts';
import { onKept } from './kept-news.ts';
import { addressOf, pathIn } from './path-in.ts';

/** The dearest first. */
const places = [savedCache, editionCache, visitedCache];

/** The paths of the articles in a cache, the last kept first. */
export async function articlesIn(cacheName: string): Promise<string[]> {
  if (!(await caches.has(cacheName))) return [];
  const keys = await (await caches.open(cacheName)).keys();
  const texts = keys
    .map(({ url }) => pathIn(new URL(url)) ?? '')
    .filter((path) => path.startsWith('/articles/'));
  return texts.toReversed().flatMap((path) => articleOf(decodeURI(path)) ?? []);
}

let known: ReadonlySet<string> | undefined;
let reading: Promise<unknown> | undefined;
const none: ReadonlySet<string> = new Set();
const listeners = new Set<() => void>();

function look() {
  // Where nothing may be kept, nothing is.
  reading ??= read()
    .catch(() => undefined)
    .finally(() => (reading = undefined));
}

async function read() {
  known = new Set((await Promise.all(places.map(articlesIn))).flat());
  for (const listener of listeners) listener();
}

let end: (() => void) | undefined;

function subscribe(listener: () => void) {
  listeners.add(listener);
  if (listeners.size === 1) {
    end = 'caches' in window ? onKept(look) : undefined;
    if ('caches' in window) look();
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      end?.();
      known = undefined;
    }
  };
}

/** The paths of all of them, in step with the worker and with every tab. */
export const useKept = (): ReadonlySet<string> =>
  useSyncExternalStore(
    subscribe,
    () => known ?? none,
    () => none,
  );

export interface KeptStory {
  path: string;
  title: string;
  language: string;
}

const Titled = v.pick(ReadableArticle, ['headline', 'inLanguage']);

/** As much of an article as leads to it; nothing where its text is not here. */
export async function keptStory(path: string): Promise<KeptStory | undefined> {
  const text = await (await caches.match(addressOf(textOf(path))))?.text();
  const article = parseRecord(Titled, text);
  return article && { path, title: plainText(article.headline), language: article.inLanguage };
}
