/** A reader on a slow phone's network and processor comes to a page for the first time. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { words } from '../../src/words/en.ts';
import { watchForm, watchPaints } from './watch-page.ts';

/** 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back; throughput in bytes per second. */
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const slowdown = 4;

/** How long the page is watched after its load event, in milliseconds. */
const afterwards = 3000;
/** A mouse rests on a link for this long before it is pressed, and is pressed for that long, in milliseconds. */
export const pointing = { rest: 100, press: 80 };

export interface Visit {
  /** On the wire, headers included, until three seconds after the load event. */
  bytes: { document: number; script: number; font: number; other: number; total: number };
  requests: number;
  /** Milliseconds since the navigation began. */
  fcp: number;
  lcp: number;
  cls: number;
  /** What tasks took over 50 ms each, between the first paint and three seconds after the load event. */
  tbt: number;
  /** From the click to the next headline, in milliseconds. */
  next: number | undefined;
}

/** Visits a page, then follows the link named `next` among the latest posts. */
export async function visitPage(browser: Browser, url: string, next: string): Promise<Visit> {
  return withSlowPage(browser, async (page, devtools) => {
    const traffic = countTraffic(devtools);
    await page.addInitScript(watchPaints, next);
    await page.goto(url, { waitUntil: 'load' });
    await wait(afterwards);
    const bytes = traffic();
    const seen = await page.evaluate(() => ({
      ...window.seen,
      fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    }));
    const blocked = seen.longTasks.filter(({ start }) => start >= seen.fcp);
    return {
      ...bytes,
      fcp: seen.fcp,
      lcp: seen.lcp,
      cls: seen.cls,
      tbt: blocked.reduce((sum, { duration }) => sum + duration - 50, 0),
      next: await follow(page, next),
    };
  });
}

/** What shifts where no web font comes to replace the first: what is left is the page's own doing. */
export async function visitWithoutFonts(browser: Browser, url: string): Promise<number> {
  return withSlowPage(browser, async (page) => {
    await page.route('**/*.woff2', (route) => route.abort());
    await page.addInitScript(watchPaints, '');
    await page.goto(url, { waitUntil: 'load' });
    await wait(afterwards);
    return page.evaluate(() => window.seen.cls);
  });
}

/** How long after the navigation began the comment form answers, in milliseconds; nothing if it never does. */
export async function visitForm(browser: Browser, url: string): Promise<number | undefined> {
  return withSlowPage(browser, async (page) => {
    await page.addInitScript(watchForm, words.comments.missingText);
    await page.goto(url, { waitUntil: 'commit' });
    return seenWithin(page, 'form');
  });
}

export async function withSlowPage<Result>(
  browser: Browser,
  visit: (page: Page, devtools: CDPSession) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    // A host of ours has a certificate that nobody has signed.
    ignoreHTTPSErrors: true,
  });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', network);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return await visit(page, devtools);
  } finally {
    await context.close();
  }
}

/** Points at the link, rests, presses, lets go. */
async function follow(page: Page, name: string): Promise<number | undefined> {
  const link = page
    .getByRole('complementary', { name: words.latest.heading })
    .getByRole('link', { name, exact: true });
  await link.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await link.boundingBox())!;
  await page.mouse.move(x + width / 3, y + height / 2);
  await wait(pointing.rest);
  await page.mouse.down();
  await wait(pointing.press);
  await page.mouse.up();
  return seenWithin(page, 'headline');
}

/** What the page saw, as soon as it has; it may be another document by then. */
async function seenWithin(page: Page, what: 'form' | 'headline'): Promise<number | undefined> {
  const seen = await page
    .waitForFunction((name) => window.seen[name], what, { timeout: 20_000, polling: 100 })
    .catch(() => undefined);
  return seen?.jsonValue();
}

/** Counts what comes over the wire from now on. */
function countTraffic(devtools: CDPSession) {
  const kinds = new Map<string, string>();
  const bytes = { document: 0, script: 0, font: 0, other: 0, total: 0 };
  let requests = 0;
  devtools.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type.toLowerCase()));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? '';
    requests += 1;
    bytes.total += encodedDataLength;
    bytes[kind === 'document' || kind === 'script' || kind === 'font' ? kind : 'other'] += encodedDataLength;
  });
  return () => ({ bytes: { ...bytes }, requests });
}
