/** Somebody on a slow phone's network and processor searches a large archive. */
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { words } from '../../../src/words/en.ts';
import { findBrowser } from '../../support/find-browser.ts';
import { median } from '../report.ts';
import { serveFolderSecurely } from '../static-host.ts';
import { withSlowPage } from '../visit.ts';

/** Milliseconds from a key until the answer stands there, without the pause in which one may go on typing. */
export interface SearchVisit {
  /** Nothing of the index was loaded before but what the page loads by itself. */
  cold: number | undefined;
  /** The last letter of a word, when the rest of it was looked for already: the headlines of other stories are loaded. */
  next: number | undefined;
  /** The same letter once more, when all that it needs is there. */
  again: number | undefined;
}

const rounds = 3;
/** As in src/search/search-form.tsx. */
const pause = 150;

/** `dist` is the app, `indexDir` and `articlesDir` the archive that is searched with it. */
export async function visitSearch(
  { dist, indexDir, articlesDir }: { dist: string; indexDir: string; articlesDir: string },
  queries: Record<string, string>,
): Promise<Record<string, SearchVisit>> {
  const site = mkdtempSync(join(tmpdir(), 'generico-searched-'));
  cpSync(dist, site, { recursive: true });
  for (const folder of ['articles', 'search/parts'])
    rmSync(join(site, folder), { recursive: true, force: true });
  symlinkSync(articlesDir, join(site, 'articles'));
  cpSync(join(indexDir, 'manifest.json'), join(site, 'search/index.json'));
  for (const segment of readdirSync(indexDir, { withFileTypes: true }))
    if (segment.isDirectory() && segment.name !== 'runs')
      cpSync(join(indexDir, segment.name), site, { recursive: true });

  const host = await serveFolderSecurely(site);
  const browser = await chromium.launch(await findBrowser());
  const found: Record<string, SearchVisit> = {};
  try {
    for (const [kind, query] of Object.entries(queries)) {
      const visits: number[][] = [];
      for (let round = 0; round < rounds; round += 1) visits.push(await ask(browser, host.url, query));
      const [cold, next, , again] = [0, 1, 2, 3].map((at) =>
        median(visits.map((visit) => visit[at]! - pause)),
      );
      found[kind] = { cold, next, again };
    }
  } finally {
    await browser.close();
    host.close();
    rmSync(site, { recursive: true });
  }
  return found;
}

const ask = (browser: Browser, url: string, query: string): Promise<number[]> =>
  withSlowPage(browser, async (page, devtools) => {
    // What a service worker fetches would not be slow.
    await devtools.send('Network.setBypassServiceWorker', { bypass: true });
    await page.goto(`${url}/search/`);
    // The code is there, and what the app loads when somebody points at the field; what is measured is the index.
    await page.locator('main details').waitFor();
    const field = page.getByRole('searchbox', { name: words.search.field });
    await field.click();
    await page.waitForLoadState('networkidle');
    await page.evaluate(watchAnswers);
    const answered = async (count: number) => {
      await page.waitForFunction((wanted) => window.answered.length === wanted, count, { timeout: 60_000 });
      // What comes after the results, their passages, is no part of the next question.
      await page.waitForLoadState('networkidle');
    };
    await field.fill(query.slice(0, -1));
    await answered(1);
    await field.press('End');
    await page.keyboard.type(query.at(-1)!);
    await answered(2);
    await page.keyboard.press('Backspace');
    await answered(3);
    await page.keyboard.type(query.at(-1)!);
    await answered(4);
    return page.evaluate(() => window.answered);
  });

declare global {
  interface Window {
    answered: number[];
  }
}

/** Runs in the browser, and stands on its own. Notes when the answer to each letter is painted. */
function watchAnswers() {
  window.answered = [];
  let typed: number | undefined;
  addEventListener('input', ({ timeStamp }) => (typed = timeStamp), { capture: true });
  const results = document.querySelector('main [aria-busy]')!;
  const field = document.querySelector<HTMLInputElement>('main input[type=search]')!;
  const look = () => {
    // The title tells what the results are for.
    if (!document.title.startsWith(`${field.value} `) || results.getAttribute('aria-busy') === 'true') return;
    if (typed === undefined) return;
    const since = typed;
    typed = undefined;
    // A message is delivered after the next frame has been painted.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => window.answered.push(performance.now() - since));
      port1.start();
      port2.postMessage('painted');
    });
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
}
