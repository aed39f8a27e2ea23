/** The newest edition as a whole: what belongs to it, and keeping it. */
import * as v from 'valibot';
import { articlesIn } from './kept-articles.ts';
import { editionCache } from './cache-names.ts';
import { EditionPlan } from '../news/edition-plan.ts';
import { keepArticle } from './keep-article.ts';
import { KeepError, keepFile } from './keep-file.ts';
import { tellKept } from './kept-news.ts';
import { letGoOfOthers } from './let-go-of-others.ts';
import { addressOf, hrefIn } from './path-in.ts';

/** The front, which says what belongs to the edition besides: it is kept last, when all of that is here. */
const planPath = '/front.json';
const FrontFile = v.object({ edition: EditionPlan });

/** What would be kept now; throws where that cannot be known. */
export async function loadEdition(): Promise<EditionPlan> {
  const response = await fetch(hrefIn(planPath), { cache: 'no-cache' });
  if (!response.ok) throw new KeepError('missing', planPath);
  return v.parse(FrontFile, await response.json()).edition;
}

/** How many articles of an edition are here, and whether it is complete; nothing where none was asked for. */
export async function keptEdition(): Promise<{ articles: number; whole: boolean } | undefined> {
  if (!(await caches.has(editionCache))) return undefined;
  const cache = await caches.open(editionCache);
  const whole = (await cache.match(addressOf(planPath))) !== undefined;
  return { articles: (await articlesIn(editionCache)).length, whole };
}

export async function removeEdition() {
  await caches.delete(editionCache);
  tellKept();
}

/** Whether the browser has room for so many bytes more; where it does not say, one tries. */
export async function hasRoom(bytes: number): Promise<boolean> {
  const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {};
  return quota === undefined || usage === undefined || quota - usage > bytes * 1.2;
}

interface Wish {
  pictures: boolean;
  signal: AbortSignal;
  onProgress: (done: number) => void;
}

/** So many at a time: the reader goes on reading meanwhile. */
const lanes = 3;

/**
 * Keeps an edition, and lets go of the one before. Stopped half way, what is there is whole, and counts as a part. Gives
 * how much could not be had; throws `KeepError` where there is no room, and whatever the signal was aborted for.
 */
export async function keepEdition(
  edition: EditionPlan,
  { pictures, signal, onProgress }: Wish,
): Promise<number> {
  const cache = await caches.open(editionCache);
  await cache.delete(addressOf(planPath));
  let [done, failed] = [0, 0];
  const jobs = [
    ...edition.lists.map(
      ({ path }) =>
        async () =>
          void (await keepFile(editionCache, path, { signal, anew: true })),
    ),
    ...edition.articles.map(
      ({ path }) =>
        async () =>
          keepArticle(editionCache, path, { pictures, signal, anew: true }),
    ),
  ];
  const queue = jobs.values();
  const lane = async () => {
    for (const job of queue) {
      signal.throwIfAborted();
      // oxlint-disable-next-line no-await-in-loop -- a lane does one thing after the other
      await job().catch((error: unknown) => {
        if (!(error instanceof KeepError) || error.failure === 'full') throw error;
        failed += 1;
      });
      onProgress((done += 1));
    }
  };
  try {
    await Promise.all(Array.from({ length: lanes }, lane));
    if (failed === 0) {
      const [lists, articles] = [edition.lists, edition.articles].map((files) =>
        files.map(({ path }) => path),
      );
      await letGoOfOthers(editionCache, articles!, lists);
      await keepFile(editionCache, planPath, { signal, anew: true });
    }
  } finally {
    tellKept();
  }
  return failed;
}
