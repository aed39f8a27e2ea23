import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { expect, test } from './page.ts';

/** A designer at the dev server, on a copy of the project. */
test.describe.configure({ mode: 'serial' });

const project = resolve(import.meta.dirname, '../..');
let root: string;
let file: string;
let noted: string;
let added: string;
let server: ViteDevServer;
let base: string;

test.beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'generico-'));
  [file, noted, added] = [
    'uzbekistan-votes-for-a-president',
    'media-pakistan-helps-taliban-fight-is',
    'a-sample-story',
  ].map((slug) => join(root, `public/articles/world/${slug}.json`)) as [string, string, string];
  for (const name of ['src', 'public', 'index.html', 'vite.config.ts', 'package.json', 'tsconfig.json'])
    await cp(join(project, name), join(root, name), { recursive: true });
  await symlink(join(project, 'node_modules'), join(root, 'node_modules'), 'junction');
  server = await createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
    cacheDir: join(root, '.vite'),
    logLevel: 'error',
    server: { port: 4273, fs: { allow: [project] } },
  });
  await server.listen();
  base = server.resolvedUrls!.local[0]!;
});

test.afterAll(async () => {
  await server.close();
  await rm(root, { recursive: true });
});

const open = async (page: Page, path: string) => {
  await page.goto(base + path.slice(1));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
};
const isSameDocument = (page: Page) => page.evaluate(() => 'sameDocument' in window);

async function edit(path: string, from: string, to: string) {
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
}

test('saving an article changes the open page, and nothing else in it', async ({ page }) => {
  await open(page, '/world/media-pakistan-helps-taliban-fight-is/');
  await page.getByRole('textbox', { name: 'Comment', exact: true }).fill('Half a thought');
  await page.getByRole('button', { name: /^Note/ }).nth(8).click();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(0);

  await edit(noted, '"dateline": "WASHINGTON, Oct 24."', '"dateline": "KABUL, Oct 24."');
  await expect(page.getByText('KABUL, Oct 24.')).toBeAttached();
  await edit(noted, 'What holds Washington back', 'What holds the Americans back');
  await expect(page.getByRole('heading', { name: 'What holds the Americans back' })).toBeAttached();

  expect(await isSameDocument(page)).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await expect(page.locator(':popover-open')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Comment', exact: true })).toHaveValue('Half a thought');
});

test('saving a style or a component is seen without a reload, and what was typed stays', async ({ page }) => {
  await open(page, '/world/uzbekistan-votes-for-a-president/');
  await page.getByRole('textbox', { name: 'Comment', exact: true }).fill('Half a thought');

  await edit(join(root, 'src/ui/tokens.css'), '--measure: 38rem', '--measure: 31rem');
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--measure')))
    .toBe('31rem');
  await edit(join(root, 'src/article/breadcrumb.tsx'), '{masthead.title}', '{`${masthead.title}!`}');
  await expect(page.getByRole('navigation', { name: 'Breadcrumb' }).getByText('GENERICO.ru!')).toBeVisible();

  expect(await isSameDocument(page)).toBe(true);
  await expect(page.getByRole('textbox', { name: 'Comment', exact: true })).toHaveValue('Half a thought');
});

test('a broken article is told with its line, again after a reload, and no more once it is mended', async ({
  page,
  expectErrors,
}) => {
  expectErrors();
  const whole = await readFile(file, 'utf8');
  const line = whole.split('\n').findIndex((text) => text.includes('"datePublished"')) + 1;
  const told = `public/articles/world/uzbekistan-votes-for-a-president.json:${line} datePublished: is not a date`;
  const overlay = page.locator('vite-error-overlay');

  await open(page, '/world/uzbekistan-votes-for-a-president/');
  await edit(file, '"datePublished": "2021', '"datePublished": "one day in 2021');
  await expect(overlay.getByText(told)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Uzbekistan votes' })).toBeAttached();

  await page.reload();
  await expect(overlay.getByText(told)).toBeVisible();
  await expect(page.getByRole('region', { name: 'What is wrong' })).toContainText(told);
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Science', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Science' })).toBeVisible();
  await page.goBack();

  await page.reload();
  await expect(overlay).toBeVisible();
  await writeFile(file, whole);
  await expect(overlay).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: 'Uzbekistan votes' })).toBeVisible();
});

test('the check of an article has a fault beside, and the last whole version until it is mended', async ({
  page,
  expectErrors,
}) => {
  // The text of a feed runs no script, not even what a test puts into every document.
  expectErrors();
  const whole = await readFile(file, 'utf8');
  let listening = 0;
  page.on('console', (message) => {
    if (message.text() === '[vite] connected.') listening += 1;
  });
  await open(page, '/workbench/article/?file=world/uzbekistan-votes-for-a-president.json');
  // The page, and the two frames in it, hear of what is saved.
  await expect.poll(() => listening).toBe(3);
  const messages = page.getByRole('region', { name: 'Messages' });
  const phone = page.frameLocator('[title="The page, 390 pixels wide"]');
  const headline = phone.getByRole('heading', { level: 1 });
  const mark = page.getByText('as it was before');
  await expect(headline).toHaveText(/^Uzbekistan votes/);
  await headline.evaluate(() => scrollTo(0, 200));
  await page.getByRole('heading', { name: 'In a feed reader' }).scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);

  await writeFile(file, whole.replace('"Uzbekistan votes', '"Everybody votes').replace('"2021', '"In 2021'));
  await expect(messages).toContainText('datePublished: is not a date');
  await expect(mark).not.toHaveCount(0);
  await expect(headline).toHaveText(/^Uzbekistan votes/);
  await expect(page.locator('vite-error-overlay')).toHaveCount(0);
  await expect(phone.locator('vite-error-overlay')).toHaveCount(0);

  await writeFile(file, whole.replace('"Uzbekistan votes', '"Everybody votes'));
  await expect(headline).toHaveText(/^Everybody votes/);
  await expect(mark).toHaveCount(0);
  await expect(messages).toContainText('No faults');
  expect(await isSameDocument(page)).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBe(before);
  expect(await headline.evaluate(() => scrollY)).toBe(200);

  // What the search engine is shown with is what the page says of itself.
  const title = await headline.evaluate(() => document.title);
  await expect(page.getByRole('region', { name: 'Found by a search engine' })).toContainText(title);
  await writeFile(file, whole);
  await expect(headline).toHaveText(/^Uzbekistan votes/);
});

test('a token that is edited is worn at once beside it, and saved into tokens.css with nothing else', async ({
  page,
}) => {
  const tokens = join(root, 'src/ui/tokens.css');
  const before = await readFile(tokens, 'utf8');
  await open(page, '/workbench/tokens/');
  const preview = page.frameLocator('[title="Preview"]');
  const radius = () =>
    preview.locator('html').evaluate((html) => getComputedStyle(html).getPropertyValue('--radius'));
  await expect(preview.getByRole('heading', { level: 1 })).toBeAttached();

  const field = page.getByRole('textbox', { name: '--radius in :root' });
  await field.fill('7px');
  await expect.poll(radius).toBe('7px');
  await field.fill('7 px');
  await expect(field).toHaveAccessibleDescription(/does not take it for a length/);
  expect(await radius()).toBe('7px');
  expect(await readFile(tokens, 'utf8')).toBe(before);

  await field.fill('7px');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('No changes: this is the file as it is saved.')).toBeVisible();
  expect(await readFile(tokens, 'utf8')).toBe(before.replace('--radius: 4px', '--radius: 7px'));
  await expect.poll(radius).toBe('7px');
  expect(await isSameDocument(page)).toBe(true);
});

test('JSON that is cut off is told where it ends', async ({ page, expectErrors }) => {
  expectErrors();
  const whole = await readFile(file, 'utf8');
  await open(page, '/world/');
  await writeFile(file, whole.slice(0, 400));
  await expect(
    page
      .locator('vite-error-overlay')
      .getByText(/uzbekistan-votes-for-a-president\.json:\d+ this is not JSON/),
  ).toBeVisible();
  await writeFile(file, whole);
  await expect(page.locator('vite-error-overlay')).toHaveCount(0);
});

test('an article that is added or deleted is in or out of the lists at once', async ({ page }) => {
  const sample = (await readFile(file, 'utf8'))
    .replace('Uzbekistan votes for a president', 'A sample story')
    .replace(/"datePublished": "[^"]*"/, '"datePublished": "2021-10-30T12:00:00+03:00"');

  await open(page, '/world/');
  await writeFile(added, sample);
  await expect(page.getByRole('main').getByRole('link', { name: 'A sample story' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'A sample story' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'A sample story' })).toBeVisible();

  await page.goBack();
  await rm(added);
  await expect(page.getByRole('main').getByRole('link', { name: 'A sample story' })).toHaveCount(0);
  expect(await isSameDocument(page)).toBe(true);
});

test('paths of data that nobody published answer 404 with JSON', async ({ request }) => {
  for (const path of [
    'nowhere/feed.json',
    'world/nowhere/links.json',
    'articles/world/nowhere.json',
    'images/nowhere.svg',
  ]) {
    const answer = await request.get(base + path);
    expect(answer.status(), path).toBe(404);
    expect(answer.headers()['content-type'], path).toContain('application/problem+json');
  }
  const feed = await request.get(`${base}world/feed.json`);
  const again = await request.get(`${base}world/feed.json`, {
    headers: { 'if-none-match': feed.headers()['etag']! },
  });
  expect([feed.status(), again.status()]).toEqual([200, 304]);
});
