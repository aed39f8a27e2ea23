/** Reading without a network, with real service workers: each test has a host of its own. */
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { runBuild } from '../bench/run-build.ts';
import { aWrittenArticle } from '../support/articles.ts';
import { copyProject } from '../support/copy-project.ts';
import { type MoodyHost, openHost } from './moody-host.ts';
import { nextDeployment } from './next-deployment.ts';
import { appIsThere, expect, test as base } from './page.ts';

const dist = resolve(import.meta.dirname, '../../dist');
const article = '/world/uzbekistan-votes-for-a-president/';
const headline = 'Uzbekistan votes for a president';
const other = '/world/media-pakistan-helps-taliban-fight-is/';

const test = base.extend<{ host: MoodyHost }>({
  serviceWorkers: 'allow',
  // Playwright asks for fixtures by name.
  host: async ({ viewport }, provide) => {
    void viewport;
    const host = await openHost(dist);
    await provide(host);
    host.goDown();
  },
  baseURL: ({ host }, provide) => provide(host.url),
});

// What cannot be fetched is told in the console, and nothing else may be.
test.beforeEach(({ page, expectErrors }) => {
  expectErrors();
  page.on('console', (message) => {
    if (message.type() === 'error') expect(message.text()).toContain('Failed to load resource');
  });
});

/** A second is long where a tenth of it may do. */
const often = { intervals: [50] };

/** A visit that leaves the worker in charge of the page, and everything kept that the page consists of. */
async function visit(page: Page, path: string) {
  await page.goto(path);
  await touch(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect.poll(() => isKept(page, path), often).toBe(true);
  // The page hands over what it has loaded, one by one.
  await expect.poll(() => notKept(page), often).toEqual([]);
}

const notKept = (page: Page) =>
  page.evaluate(async () => {
    const entries = performance.getEntriesByType('resource').map(({ name }) => name);
    const loaded = entries.filter((address) => !address.endsWith('/favicon.svg'));
    const found = await Promise.all(loaded.map((address) => caches.match(address)));
    return loaded.filter((_, index) => !found[index]);
  });

/** What is loaded for those who use a page. */
async function touch(page: Page) {
  await page.mouse.move(100, 100);
  await page.mouse.move(200, 200);
}

const isKept = (page: Page, path: string) =>
  page.evaluate(async (address) => (await caches.match(address)) !== undefined, path);
const title = (page: Page) => page.getByRole('heading', { level: 1 });
/** How many files are kept, and how many of them are no answers of ours. */
const keptTexts = (page: Page) =>
  page.evaluate(async () => {
    const texts: string[] = [];
    for (const name of await caches.keys())
      for (const response of await (await caches.open(name)).matchAll()) texts.push(await response.text());
    const foreign = texts.filter((text) => /Hotel login|The boiler is broken|Cut in the mid/.test(text));
    return { all: texts.length, foreign: foreign.length };
  });

test.describe('without a network', () => {
  test('the first page opens again, with its app', async ({ page, host }) => {
    await visit(page, article);
    host.goDown();
    await page.reload();
    await expect(title(page)).toHaveText(headline);
    await expect(page.getByRole('textbox', { name: 'Comment', exact: true })).toBeVisible();
    // Though it was never visited.
    await page.goto('/');
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible();
  });

  test('what was visited is read in lists and by links, and the rest steps back', async ({
    page,
    host,
    context,
  }) => {
    await visit(page, '/world/');
    await page.getByRole('main').getByRole('link', { name: headline }).click();
    await expect(title(page)).toHaveText(headline);
    await expect.poll(() => isKept(page, `/articles${article.slice(0, -1)}.json`), often).toBe(true);
    host.goDown();
    await context.setOffline(true);
    await page.goto('/world/');
    await touch(page);
    await expect(page.getByText('You are offline.')).toBeVisible();
    const list = page.getByRole('main');
    await expect(list.getByRole('link', { name: 'Not available offline: Media: Pakistan' })).toBeVisible();
    await list.getByRole('link', { name: headline, exact: true }).click();
    await expect(title(page)).toHaveText(headline);
  });

  test('a link to what was read within the app opens it, and one to what was not says what can be read, and comes back by itself', async ({
    page,
    host,
    context,
  }) => {
    await visit(page, '/world/');
    await page.getByRole('main').getByRole('link', { name: headline }).click();
    await expect.poll(() => isKept(page, `/articles${article.slice(0, -1)}.json`), often).toBe(true);
    host.goDown();
    await context.setOffline(true);
    await page.goto(article);
    await expect(title(page)).toHaveText(headline);

    await page.goto(other);
    await expect(title(page)).toHaveText('This page could not be shown');
    await expect(page).toHaveURL(other);
    const instead = page.getByRole('region', { name: 'What can be read now' });
    await expect(instead.getByRole('link', { name: headline })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();

    await host.comeBack();
    await context.setOffline(false);
    await expect(title(page)).toHaveText(/Media: Pakistan/);
  });

  test('a story that was saved unread opens, and is let go when it is saved no more', async ({
    page,
    host,
  }) => {
    await visit(page, '/world/');
    await page.getByRole('button', { name: `Save for later: ${headline}` }).click();
    const text = `/articles${article.slice(0, -1)}.json`;
    await expect.poll(() => isKept(page, text), often).toBe(true);
    host.goDown();
    await page.goto(article);
    await expect(title(page)).toHaveText(headline);

    await page.getByRole('button', { name: 'Save for later' }).click();
    await expect
      .poll(() => page.evaluate(async () => (await (await caches.open('generico:/:saved')).keys()).length))
      .toBe(0);
  });

  test('comments, drafts, settings and what was saved are there', async ({ page, host }) => {
    await visit(page, article);
    host.goDown();
    await page.reload();
    await page.getByRole('textbox', { name: 'Comment', exact: true }).fill('Written in a tunnel');
    await page.getByRole('textbox', { name: 'Name' }).fill('A reader');
    await page.getByRole('button', { name: 'Post comment' }).click();
    await expect(page.getByText('Your comment is posted.')).toBeVisible();
    await page.getByRole('button', { name: 'Reading settings' }).click();
    await page.getByRole('radio', { name: 'Sepia' }).check();
    await page.getByRole('textbox', { name: 'Comment', exact: true }).fill('A draft');
    await page.reload();
    await expect(page.getByText('Written in a tunnel')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Comment', exact: true })).toHaveValue('A draft');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia');
    await page.goto('/saved/');
    await expect(title(page)).toHaveText('Saved stories');
  });

  test('search covers what was loaded of the archive, and says so', async ({ page, host, context }) => {
    await visit(page, '/search/');
    const field = page.getByRole('searchbox', { name: 'Search all stories' });
    await field.fill('uzbekistan');
    const found = page.getByRole('main').getByRole('link', { name: headline });
    await expect(found).toBeVisible();
    host.goDown();
    await context.setOffline(true);
    await page.reload();
    await expect(found).toBeVisible();
    await field.fill('volcano');
    await expect(page.getByText('only what was loaded before is searched')).toBeVisible();
  });

  test('a whole edition is read that was kept with one button, until it is removed', async ({
    page,
    host,
  }) => {
    await visit(page, '/saved/');
    await expect(page.getByText(/^\d+ stories and all lists, about/)).toBeVisible();
    await page.getByRole('button', { name: 'Keep this edition' }).click();
    await expect(page.getByText(/^\d+ stories are kept, with all lists\.$/)).toBeVisible({ timeout: 20_000 });
    host.goDown();
    await page.goto('/');
    await page.getByRole('navigation', { name: 'Categories', exact: true }).getByText('Science').click();
    await expect(title(page)).toHaveText('Science');
    await page.getByRole('main').getByRole('heading', { level: 2 }).first().getByRole('link').click();
    await expect(page.getByRole('article').first()).toBeVisible();
    await page.goto('/saved/');
    await page.getByRole('button', { name: 'Remove' }).click();
    await expect(page.getByText('The edition is removed.')).toBeVisible();
    await expect.poll(() => page.evaluate(() => caches.has('generico:/:edition'))).toBe(false);
  });
});

test.describe('with a network that is not to be trusted', () => {
  test('one that comes and goes loses nothing, and Try again does', async ({ page, host }) => {
    await visit(page, '/world/');
    const link = page.getByRole('main').getByRole('link', { name: headline });
    for (let times = 0; times < 3; times++) {
      host.goDown();
      await page.reload();
      await expect(title(page)).toHaveText('World');
      await host.comeBack();
      await page.reload();
      await expect(title(page)).toHaveText('World');
    }
    host.goDown();
    await link.click();
    await expect(title(page)).toHaveText('This page could not be shown');
    await host.comeBack();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(title(page)).toHaveText(headline);
  });

  test('one that never answers keeps a reader waiting for three seconds', async ({ page, host }) => {
    await visit(page, article);
    host.mood = 'slow';
    const before = Date.now();
    await page.reload({ waitUntil: 'commit' });
    await expect(title(page)).toHaveText(headline);
    expect(Date.now() - before).toBeGreaterThan(2500);
  });

  for (const mood of ['portal', 'broken', 'cut'] as const)
    test(`an answer that is ${mood} never takes the place of what is kept, and is never kept`, async ({
      page,
      host,
    }) => {
      await visit(page, article);
      const before = await keptTexts(page);
      host.mood = mood;
      await page.reload();
      await expect(title(page)).toHaveText(headline);
      await page.goto('/world/');
      if (mood === 'portal') await expect(title(page)).toHaveText('Hotel login');
      else await expect(title(page)).toHaveText('This page could not be shown');
      host.mood = 'up';
      await page.goto(article);
      await expect(title(page)).toHaveText(headline);
      const after = await keptTexts(page);
      expect(after.foreign).toBe(0);
      expect(after.all).toBeGreaterThanOrEqual(before.all);
    });
});

test('without room, what is older goes, and everything is read all the same', async ({ page, host }) => {
  const browser = await page.context().newCDPSession(page);
  await visit(page, '/world/');
  const articles = () =>
    page.evaluate(async () => {
      const keys = await (await caches.open('generico:/:visited')).keys();
      return keys.filter(({ url }) => url.includes('/articles/')).length;
    });
  const { usage } = await page.evaluate(() => navigator.storage.estimate());
  await browser.send('Storage.overrideQuotaForOrigin', {
    origin: host.url,
    quotaSize: (usage ?? 0) + 60_000,
  });
  const links = page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link');
  const most = 8;
  for (let index = 0; index < most; index++) {
    await page.goto('/world/');
    await links.nth(index).click();
    await expect(page.getByRole('article').first()).toBeVisible();
  }
  expect(await articles()).toBeLessThan(most);
  host.goDown();
  await page.goto('/saved/');
  await expect(title(page)).toHaveText('Saved stories');
});

test('what was taken away is kept no longer', async ({ page, host }) => {
  await visit(page, article);
  const empty = mkdtempSync(join(tmpdir(), 'generico-empty-'));
  host.serve(empty);
  await page.reload();
  await expect(page.getByText('Not found')).toBeVisible();
  expect(await isKept(page, article)).toBe(false);
  rmSync(empty, { recursive: true });
});

test('of what nobody has asked to keep, the newest 200 articles stay', async ({ page }) => {
  await visit(page, '/world/');
  const visited = (more = 0) =>
    page.evaluate(async (fill) => {
      const cache = await caches.open('generico:/:visited');
      for (let index = 0; index < fill; index++)
        for (const file of [`/articles/world/made-up-${index}.json`, `/world/made-up-${index}/links.json`])
          await cache.put(file, new Response('{}'));
      const keys = await cache.keys();
      return keys.map(({ url }) => new URL(url).pathname);
    }, more);
  await visited(210);
  await page.goto(article);
  await expect
    .poll(async () => (await visited()).filter((path) => path.startsWith('/articles/')).length)
    .toBe(200);
  const left = await visited();
  expect(left).toContain(article);
  expect(left).toContain('/articles/world/made-up-209.json');
  expect(left.filter((path) => path.includes('made-up-3.') || path.includes('made-up-3/'))).toEqual([]);
});

test.describe('in a folder', () => {
  let root: string;
  test.beforeAll(async () => {
    test.setTimeout(120_000);
    root = copyProject();
    const text = `public/articles${article.slice(0, -1)}.json`;
    mkdirSync(dirname(join(root, text)), { recursive: true });
    writeFileSync(join(root, text), JSON.stringify(aWrittenArticle({ headline })));
    const masthead = join(root, 'src/masthead.ts');
    const facts = readFileSync(masthead, 'utf8');
    writeFileSync(masthead, facts.replace("url: 'https://generico.ru'", "url: 'https://generico.ru/news'"));
    await runBuild(root, { GENERICO_CARDS: 'off' });
    mkdirSync(join(root, 'host'));
    renameSync(join(root, 'dist'), join(root, 'host/news'));
  });
  test.afterAll(() => rmSync(root, { recursive: true }));

  test('a paper is read without a network as at the root', async ({ page, host }) => {
    host.serve(join(root, 'host'));
    await visit(page, `/news${article}`);
    expect(
      new URL(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).pathname,
    ).toBe('/news/');
    host.goDown();
    await page.reload();
    await expect(title(page)).toHaveText(headline);
    await page.goto('/news/politics/');
    await page
      .getByRole('region', { name: 'What can be read now' })
      .getByRole('link', { name: headline })
      .click();
    await expect(title(page)).toHaveText(headline);
  });
});

test.describe('a new deployment', () => {
  let next: string;
  let afterNext: string;
  test.beforeAll(async () => {
    next = await nextDeployment(dist, ['Nothing here follows you.', 'This is the next edition.']);
    afterNext = await nextDeployment(next, ['This is the next edition.', 'This is the one after it.']);
  });
  test.afterAll(() => [next, afterNext].forEach((folder) => rmSync(folder, { recursive: true })));

  /** As a browser does by itself when a page is opened, and an open tab once in an hour. */
  const lookForIt = (page: Page) =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration!.update();
    });
  const patience = { timeout: 20_000 };

  test('waits until a reader asks for it; the old tabs go on with their own parts, and nobody is thrown out', async ({
    page,
    host,
    context,
  }) => {
    await visit(page, article);
    const second = await context.newPage();
    await second.goto(article);
    await touch(second);
    const loads = { first: 0, second: 0 };
    page.on('load', () => (loads.first += 1));
    second.on('load', () => (loads.second += 1));

    host.serve(next);
    await lookForIt(page);
    await expect(page.getByText('A new edition is ready.')).toBeVisible(patience);
    await expect(second.getByText('A new edition is ready.')).toBeVisible(patience);
    await page.getByRole('button', { name: 'Reading settings' }).click();
    await expect(page.getByRole('radio', { name: 'Sepia' })).toBeVisible();
    await page.keyboard.press('Escape');
    await second.getByRole('textbox', { name: 'Comment', exact: true }).fill('Half a thought');

    await page.getByRole('button', { name: 'Switch to it' }).click();
    await expect(page.getByText('This is the next edition.')).toBeVisible(patience);
    await page.waitForTimeout(500);
    expect(loads).toEqual({ first: 1, second: 0 });

    // Its worker is the new one now, and it still has the parts of the old one.
    await second.getByRole('button', { name: 'Export' }).click();
    await expect(second.getByText(/exported|no comments of yours/)).toBeVisible();
    await expect(second.getByRole('textbox', { name: 'Comment', exact: true })).toHaveValue('Half a thought');
    expect(loads.second).toBe(0);
  });

  test('leaves a page that was kept before readable, and leads on from there', async ({ page, host }) => {
    await visit(page, article);
    await page.goto('/world/');
    host.serve(next);
    await lookForIt(page);
    await page.getByRole('button', { name: 'Switch to it' }).click();
    await expect(page.getByText('This is the next edition.')).toBeVisible(patience);
    host.goDown();
    await page.goto(article);
    await expect(title(page)).toHaveText(headline);
    await page.getByRole('navigation', { name: 'Categories', exact: true }).getByText('World').click();
    await expect(title(page)).toHaveText('World');
  });

  test('may be followed by another one at once, in the same tab', async ({ page, host }) => {
    await visit(page, article);
    for (const [folder, line] of [
      [next, 'This is the next edition.'],
      [afterNext, 'This is the one after it.'],
    ] as const) {
      host.serve(folder);
      await lookForIt(page);
      await page.getByRole('button', { name: 'Switch to it' }).click();
      await expect(page.getByText(line)).toBeVisible(patience);
      await appIsThere(page);
      await touch(page);
    }
    host.goDown();
    await page.reload();
    await expect(page.getByText('This is the one after it.')).toBeVisible();
  });

  test('that turns the worker off takes it away with all that it kept', async ({ page, host }) => {
    await visit(page, article);
    host.answerAt('/service-worker.js', resolve(dist, '../src/offline/worker/kill-switch.js'));
    await lookForIt(page);
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), {
        timeout: 15_000,
      })
      .toBe(0);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    await page.reload();
    await expect(title(page)).toHaveText(headline);
  });
});

test('the paper can be installed', async ({ page }) => {
  await visit(page, '/');
  const browser = await page.context().newCDPSession(page);
  const { errors } = await browser.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
  // Playwright's contexts are windows in which nothing is remembered, and nothing installed.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});
