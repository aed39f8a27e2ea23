import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';

const article = '/world/media-pakistan-helps-taliban-fight-is/';

test('a reader goes from the front to an article and on to the next', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'Media: Pakistan helps Taliban fight IS' }).click();
  await expect(page).toHaveTitle('Media: Pakistan helps Taliban fight IS – GENERICO.ru');
  await page
    .getByRole('complementary', { name: 'Latest posts in this category' })
    .getByRole('link', { name: 'Uzbekistan votes for a president' })
    .click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Uzbekistan votes for a president' }),
  ).toBeVisible();
});

test('a note opens beside its reference by click, by tap and by key, and leads to the list at the end', async ({
  page,
}) => {
  await page.goto(article);
  const references = page.getByRole('button', { name: 'Note: A terrorist organization banned in Russia.' });
  await expect(references.nth(11)).toBeVisible();
  const popover = page.locator(':popover-open');

  await references.nth(3).click();
  await expect(popover).toHaveText(/A terrorist organization banned in Russia/);
  const [mark, note] = [await references.nth(3).boundingBox(), await popover.boundingBox()];
  expect(Math.abs(note!.y - mark!.y)).toBeLessThan(90);

  await page.keyboard.press('Escape');
  await expect(popover).toHaveCount(0);
  await references.nth(5).focus();
  await page.keyboard.press('Enter');
  await expect(popover).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Back to reference 4', exact: true }).click();
  await expect(page.locator('#ref-banned-4')).toBeInViewport();
});

test('on a phone a note opens as a sheet within the screen, and nothing is wider than it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(article);
  await page
    .getByRole('button', { name: /^Note:/ })
    .nth(4)
    .click();
  const sheet = await page.locator(':popover-open').boundingBox();
  expect(sheet!.x).toBeGreaterThanOrEqual(0);
  expect(sheet!.x + sheet!.width).toBeLessThanOrEqual(320);
});

/** What stands on paper, as words. */
const printed = (page: Page) => page.locator('body').innerText();

test('printed, the article stands alone with its notes', async ({ page }) => {
  await page.goto(article);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('complementary', { name: 'Notes' })).toBeVisible();
  const text = await printed(page);
  expect(text).toMatch(/^GENERICO\.ru\s+Media: Pakistan helps Taliban\s*\*/);
  expect(text).toContain('24 October 2021, 12:40');
  for (const part of [
    'Sport',
    'Comments',
    'Latest posts',
    'Read also',
    'min read',
    'Share',
    'Save',
    'Topics',
    'RSS',
  ])
    expect(text, part).not.toContain(part);
});

test('printed, an article ends with where it stands and where its numbered links lead, without script too', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto('/world/earthquake-near-mansfield-shakes-melbourne/');
  expect(await printed(page)).not.toContain('https://');

  await page.emulateMedia({ media: 'print' });
  const text = await printed(page);
  expect(text.slice(text.indexOf('https://')).trim().split(/\s+/)).toEqual([
    'https://generico.ru/world/earthquake-near-mansfield-shakes-melbourne/',
    'https://www.ga.gov.au/',
    'https://generico.ru/world/france-recalls-ambassadors-over-submarine-pact/',
    'https://www.ga.gov.au/',
  ]);
  const numbers = await page
    .locator('main article a')
    .evaluateAll((links) =>
      links
        .filter((link) => link.checkVisibility())
        .map((link) => [link.textContent, getComputedStyle(link, '::after').content]),
    );
  expect(numbers.filter(([, content]) => content!.includes('counter')).map(([words]) => words)).toEqual([
    'Geoscience Australia',
    'a new security pact',
    'Geoscience Australia',
  ]);
  await context.close();
});

test('printed, an article is black on white and of the paper’s own size, whatever the reader has chosen for the screen', async ({
  page,
}) => {
  const look = () =>
    page.evaluate(() =>
      ['html', 'h1', 'article p', 'figcaption'].map((part) => {
        const { color, fontSize, fontFamily, lineHeight } = getComputedStyle(document.querySelector(part)!);
        return [color, fontSize, fontFamily, lineHeight];
      }),
    );
  await page.emulateMedia({ media: 'print' });
  await page.goto(article);
  const own = await look();
  expect(own[0]![0]).toBe('rgb(0, 0, 0)');

  for (const [theme, colorScheme] of [
    ['sepia', 'light'],
    ['dark', 'light'],
    ['light', 'dark'],
    [undefined, 'dark'],
  ] as const) {
    await page.emulateMedia({ media: 'print', colorScheme });
    await page.evaluate((chosen) => {
      const settings = { v: 1, theme: chosen, size: '5', leading: 'wide', width: 'narrow', face: 'sans' };
      localStorage.setItem('generico:settings', JSON.stringify(settings));
    }, theme);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-size', '5');
    expect(await look(), theme ?? colorScheme).toEqual(own);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
  }
});

test('links are real: a new tab opens the same page', async ({ page, context }) => {
  await page.goto('/world/');
  const opened = context.waitForEvent('page');
  await page
    .getByRole('link', { name: 'Uzbekistan votes for a president' })
    .click({ modifiers: ['ControlOrMeta'] });
  const tab = await opened;
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Uzbekistan votes for a president');
  await expect(page).toHaveURL(/\/world\/$/);
});

test('an article shared without a sheet copies its address and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'share', { value: undefined }));
  await page.goto(article);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`https://generico.ru${article}`);
});

test('an address that leads nowhere answers 404, with our page or with JSON', async ({ page, request }) => {
  const missing = await page.goto('/world/nowhere/');
  expect(missing!.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
  for (const path of ['/world/nowhere/links.json', '/nowhere/feed.json', '/images/nowhere.svg']) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(404);
    expect(answer.headers()['content-type'], path).toContain('application/problem+json');
  }
});

test('the first visit loads one script of at most 130 kB, nothing of the other language, and nothing from elsewhere', async ({
  page,
  baseURL,
}) => {
  const scripts: Buffer[] = [];
  const foreign: string[] = [];
  page.on('response', async (response) => {
    if (!response.url().startsWith(baseURL!)) foreign.push(response.url());
    if (response.request().resourceType() === 'script') scripts.push(await response.body());
  });
  await page.goto(article, { waitUntil: 'networkidle' });

  const bytes = scripts.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0);
  expect(scripts).toHaveLength(1);
  expect(bytes).toBeLessThanOrEqual(130_000);
  expect(Buffer.concat(scripts).toString()).not.toMatch(/комментарий/);
  expect(foreign).toEqual([]);
});

test('no line begins with the mark of a note', async ({ page }) => {
  for (const width of [320, 390, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(article);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const apart = await page.getByRole('button', { name: /^Note/ }).evaluateAll(
      (marks) =>
        marks.filter((mark) => {
          const before = document.createRange();
          before.selectNodeContents(mark.previousSibling!);
          const word = [...before.getClientRects()].at(-1)!;
          return mark.getBoundingClientRect().top > word.bottom - 1;
        }).length,
    );
    expect(apart, `${width} px`).toBe(0);
  }
});

test('a note keeps its width wherever on the line it is opened', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 800 });
  await page.goto(article);
  const references = page.getByRole('button', { name: /^Note/ });
  await references.first().waitFor();
  for (const reference of await references.all()) {
    await reference.click();
    const note = await page.locator(':popover-open').boundingBox();
    expect(note!.width).toBeGreaterThan(250);
    expect(note!.x + note!.width).toBeLessThanOrEqual(700);
    await page.keyboard.press('Escape');
  }
});

test('new posts are told in a place that moves nothing, and are shown when asked for', async ({ page }) => {
  await page.clock.install();
  // What the network says first is taken over quietly, whatever is new in it.
  const firstAnswer = page.waitForResponse('**/world/latest.json');
  await page.goto('/world/uzbekistan-votes-for-a-president/');
  await firstAnswer;
  const latest = page.getByRole('complementary', { name: 'Latest posts in this category' });
  const second = latest.getByRole('listitem').nth(1);
  const before = await second.boundingBox();

  await page.route('**/world/latest.json', async (route) => {
    const feed = (await (await route.fetch()).json()) as { items: { _generico: object }[] };
    const [first] = feed.items;
    feed.items.unshift({ ...first!, _generico: { ...first!._generico, slug: 'new' } });
    await route.fulfill({ json: feed });
  });
  // The three minutes begin when what was there before has been loaded, which takes as long as it takes.
  await expect(async () => {
    await page.clock.runFor(181_000);
    await expect(page.getByRole('button', { name: '1 new post' })).toBeVisible({ timeout: 1000 });
  }).toPass();
  expect(await second.boundingBox()).toEqual(before);

  await page.getByRole('button', { name: '1 new post' }).click();
  await expect(page.getByRole('button', { name: '1 new post' })).toHaveCount(0);
  await expect(latest.getByRole('link').first()).toBeFocused();
});
