/** What `npm run build` has written, as it lies in `dist/` and as a browser takes it over. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { masthead } from '../../src/masthead.ts';
import { plainText } from '../../src/news/plain-text.ts';
import { countWords } from '../../src/news/reading-time.ts';
import { openNewsroom } from '../../src/publish/newsroom.ts';
import { fixedPages } from '../../src/publish/pages.ts';
import { expect, test } from './page.ts';
import { countShifts, shifted } from './shifts.ts';

const dist = resolve(import.meta.dirname, '../../dist');
const article = '/world/media-pakistan-helps-taliban-fight-is/';
const pages = globSync('**/*.html', { cwd: dist });
const html = (file: string) => readFileSync(join(dist, file), 'utf8');
/** No machine is told of what stands where nothing is, or is each reader's own. */
const isUntold = (file: string) => fixedPages.has(`/${file}`);

test.describe('what lies in dist', () => {
  test('every article of up to 700 words is at most 14 kB of compressed HTML, styles and all', () => {
    const { articles } = openNewsroom(resolve(dist, '../public'));
    const sizes = articles()
      .filter(({ body, inLanguage }) => countWords(plainText(body), inLanguage) <= 700)
      .map(({ category, slug }) => [
        gzipSync(html(`${category}/${slug}/index.html`), { level: 9 }).length,
        slug,
      ]);
    expect(sizes.length).toBeGreaterThan(40);
    expect(sizes.filter(([size]) => Number(size) > 14_000)).toEqual([]);
  });

  test('every page has one title, one description, one heading, and the address that it is known by', () => {
    for (const file of pages) {
      const page = html(file);
      const count = (pattern: RegExp) => page.match(pattern)?.length ?? 0;
      expect([count(/<title>/g), count(/<meta name="description"/g), count(/<h1\b/g)], file).toEqual([
        1, 1, 1,
      ]);
      const known = /<link rel="canonical" href="([^"]+)"/.exec(page)?.[1];
      expect(known, file).toBe(
        isUntold(file) ? undefined : `${masthead.url}/${encodeURI(file.replace(/index\.html$/, ''))}`,
      );
      expect(count(/<meta name="robots" content="noindex"/g), file).toBe(isUntold(file) ? 1 : 0);
    }
  });

  test('every link of every page leads to something that is there', () => {
    const lost = pages.flatMap((file) =>
      [...html(file).matchAll(/ (?:href|src)="(\/[^"#?]*)/g)]
        .map(([, path]) => decodeURI(path!))
        .filter((path) => !existsSync(join(dist, path.endsWith('/') ? `${path}index.html` : path)))
        .map((path) => `${file}: ${path}`),
    );
    expect(new Set(lost)).toEqual(new Set());
  });

  test('every address that machines are told is there, and is the one that the page is known by', () => {
    const told = (file: string, pattern: RegExp) =>
      [...html(file).matchAll(pattern)].map(([, url]) => url!.slice(masthead.url.length));
    const fileAt = (path: string) => decodeURI(path).slice(1) + (path.endsWith('/') ? 'index.html' : '');
    const listed = told('sitemap.xml', /<loc>([^<]+)<\/loc>/g);
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.map(fileAt).toSorted()).toEqual(pages.filter((file) => !isUntold(file)).toSorted());
    for (const path of listed)
      expect(html(fileAt(path)), path).toContain(`<link rel="canonical" href="${masthead.url}${path}"/>`);

    const feeds = globSync('**/{rss,atom}.xml', { cwd: dist });
    expect(feeds).toHaveLength(2 * globSync('**/feed.json', { cwd: dist }).length);
    const linked = feeds.flatMap((file) =>
      told(file, new RegExp(`(?:href="|<link>|<guid[^>]*>|<id>)(${masthead.url}/[^"<]*)`, 'g')),
    );
    const lost = new Set(linked.filter((path) => !existsSync(join(dist, fileAt(path)))));
    expect([...lost]).toEqual([]);
    for (const path of told('robots.txt', /^Sitemap: (.+)$/gm))
      expect(existsSync(join(dist, path))).toBe(true);
  });

  test('nothing of the workbench is there', () => {
    const texts = globSync('**/*.{html,js,css,json}', { cwd: dist });
    expect(texts.length).toBeGreaterThan(pages.length);
    expect(texts.filter((file) => /workbench/i.test(html(file)))).toEqual([]);
  });

  test('nothing in a page is styled or scripted in place', () => {
    for (const file of pages) expect(html(file), file).not.toMatch(/<[^>]+\s(?:style|on\w+)=/);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader reads, opens notes, and goes from the front to an article, a list and the next story', async ({
    page,
  }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Media: Pakistan helps Taliban fight IS' }).first().click();
    await expect(page).toHaveTitle('Media: Pakistan helps Taliban fight IS – GENERICO.ru');
    await page
      .getByRole('button', { name: /^Note:/ })
      .nth(3)
      .click();
    await expect(page.locator(':popover-open')).toContainText('A terrorist organization banned in Russia');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('complementary', { name: 'Read also' }).getByRole('link').first()).toHaveText(
      /IS\*? claims/,
    );
    const latest = page.getByRole('complementary', { name: 'Latest posts in this category' });
    await expect(latest.getByRole('listitem')).toHaveCount(10);
    await page.getByRole('link', { name: 'Pakistan', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Pakistan' })).toBeVisible();
    await page.goBack();
    await page.getByRole('navigation', { name: 'More in this category' }).getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/Media: Pakistan/);
  });

  test('the comment form says what it needs, and no control stands about that nothing answers', async ({
    page,
  }) => {
    await page.goto(article);
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('noscript p')).toContainText('need JavaScript');
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^(?!Note)/ })).toHaveCount(0);
  });
});

/** Lets the page come without its script, until it is let go. */
async function withoutScript(page: Page, path: string) {
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  return async () => {
    release();
    await page.locator('form[novalidate]').waitFor();
  };
}
const comment = (page: Page) => page.getByRole('textbox', { name: 'Comment', exact: true });
const name = (page: Page) => page.getByRole('textbox', { name: 'Name' });
const post = (page: Page) => page.getByRole('button', { name: 'Post comment' });

test.describe('before the app is there', () => {
  test('what is typed stays, and stays after a reload', async ({ page }) => {
    const start = await withoutScript(page, article);
    await comment(page).pressSequentially('Early wor');
    await start();
    await expect(comment(page)).toBeFocused();
    await page.keyboard.type('ds');
    await expect(comment(page)).toHaveValue('Early words');
    await page.reload();
    await expect(comment(page)).toHaveValue('Early words');
  });

  test('what is typed early joins the draft that was kept', async ({ page }) => {
    await page.goto(article);
    await comment(page).fill('An older thought.');
    await page.goto('about:blank');
    const start = await withoutScript(page, article);
    await comment(page).fill('A newer one.');
    await start();
    await expect(comment(page)).toHaveValue('An older thought.\n\nA newer one.');
  });

  test('the browser answers for an empty form, and our words do as soon as they can', async ({ page }) => {
    const start = await withoutScript(page, article);
    await post(page).click();
    await expect(comment(page)).toBeFocused();
    expect(await comment(page).evaluate((field: HTMLTextAreaElement) => field.validity.valueMissing)).toBe(
      true,
    );
    await expect(page.getByText('Please enter your comment!')).toHaveCount(0);
    await start();
    await post(page).click();
    await expect(page.getByText('Please enter your comment!')).toBeVisible();
    await expect(page.getByText('Please enter your name here')).toBeVisible();
  });

  test('a comment sent early is posted once, and a draft that was kept comes back after it', async ({
    page,
  }) => {
    await page.goto(article);
    await comment(page).fill('An older thought.');
    await page.goto('about:blank');
    const start = await withoutScript(page, article);
    await comment(page).fill('Sent early.');
    await name(page).fill('An early reader');
    await page.getByRole('checkbox').check();
    await post(page).click();
    await expect(page).toHaveURL(article);
    await start();
    await expect(page.getByRole('listitem').filter({ hasText: 'Sent early.' })).toHaveCount(1);
    await expect(comment(page)).toHaveValue('An older thought.');
    await expect(page.getByRole('checkbox')).toBeChecked();
    await page.reload();
    await expect(name(page)).toHaveValue('An early reader');
    await expect(page.getByRole('listitem').filter({ hasText: 'Sent early.' })).toHaveCount(1);
  });

  test('what is sent early in one tab is no part of what is sent in another', async ({ context }) => {
    const tabs = await Promise.all([context.newPage(), context.newPage()]);
    const starts = await Promise.all(tabs.map((tab) => withoutScript(tab, article)));
    for (const [index, tab] of tabs.entries()) {
      await comment(tab).fill(`Sample ${index + 1}`);
      await name(tab).fill('Sample reader');
      await post(tab).click();
    }
    for (const start of starts) await start();
    for (const tab of tabs)
      await expect(tab.getByRole('listitem').filter({ hasText: /^Sample reader/ })).toHaveText([
        /Sample 1/,
        /Sample 2/,
      ]);
  });

  test('a click on a control is answered when the app comes', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'share', { value: undefined }));
    const start = await withoutScript(page, article);
    await page.getByRole('button', { name: 'Share' }).click();
    await start();
    await expect(page.getByText('Link copied')).toBeVisible();
  });
});

test('a page of an older day shows its own latest posts at first, and then quietly the newest', async ({
  page,
}) => {
  await page.route('**/world/latest.json', async (route) => {
    const latest = (await (await route.fetch()).json()) as { items: { _generico: object }[] };
    const [first] = latest.items;
    latest.items.unshift({
      ...first!,
      _generico: { ...first!._generico, slug: 'new', headline: ['Published since'] },
    });
    await route.fulfill({ json: latest });
  });
  await page.goto(article);
  const latest = page.getByRole('complementary', { name: 'Latest posts in this category' });
  await expect(latest.getByRole('link', { name: 'Published since' })).toBeVisible();
  await expect(page.getByRole('button', { name: /new post/ })).toHaveCount(0);
});

test('a text that was put right since is put right on the page', async ({ page }) => {
  await page.route(`**/articles${article.slice(0, -1)}.json`, async (route) => {
    const json = (await (await route.fetch()).json()) as { description: string };
    await route.fulfill({ json: { ...json, description: 'Put right since.' } });
  });
  await page.goto(article);
  await expect(page.getByText('Put right since.')).toBeVisible();
});

for (const [file, path] of [
  ['index.html', '/world/index.html'],
  ['no slash', '/world'],
])
  test(`another spelling of an address (${file}) shows the page, under the address it is known by`, async ({
    page,
  }) => {
    const world = await (await page.request.get('/world/')).text();
    await page.route(`**${path}`, (route) => route.fulfill({ contentType: 'text/html', body: world }));
    await page.goto(path!);
    await expect(page).toHaveURL('/world/');
    await page.getByRole('link', { name: 'Uzbekistan votes for a president' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Uzbekistan votes' })).toBeVisible();
  });

const require = createRequire(import.meta.url);

/** A serif of a system, as npm has it, with the measures that the page gives to it: no machine has to have one. */
function fallbackFaces() {
  const fonts = require.resolve('@fontsource/noto-serif/package.json');
  const css = html('index.html');
  return [400, 700].map((weight) => {
    const rules = [...css.matchAll(/@font-face\s*\{[^}]*Source Serif as Noto[^}]*\}/g)].map(([rule]) => rule);
    const value = (property: string, rule: string) =>
      new RegExp(`${property}:\\s*([^;}]+)`).exec(rule)![1]!.trim();
    const rule = rules.find((one) => Number(value('font-weight', one).split(' ')[1]) >= weight)!;
    return {
      bytes: readFileSync(join(fonts, `../files/noto-serif-latin-${weight}-normal.woff2`)).toString('base64'),
      weight: value('font-weight', rule),
      sizeAdjust: value('size-adjust', rule),
      ascentOverride: value('ascent-override', rule),
      descentOverride: value('descent-override', rule),
      lineGapOverride: value('line-gap-override', rule),
    };
  });
}

/** Runs in the browser: the faces are there before the page is, as those of a system are. */
function bringFallback(faces: ReturnType<typeof fallbackFaces>) {
  for (const { bytes, ...measures } of faces) {
    const data = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
    // The first of the fallbacks, so that no face of this machine stands before it.
    document.fonts.add(new FontFace('Source Serif as Georgia', data, measures));
  }
}

for (const [width, path] of [
  [390, article],
  [1280, article],
  [390, '/'],
  [1280, '/'],
  [1280, '/world/'],
] as const)
  test(`nothing moves while ${path} comes at ${width} px, however late its fonts and its script are`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.route(/\/assets\//, async (route) => {
      await new Promise((done) => setTimeout(done, 700));
      await route.continue();
    });
    await page.addInitScript(bringFallback, fallbackFaces());
    await countShifts(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.waitForTimeout(500);
    // Not quite nothing: the average letter is as wide in both faces, but a machine that fits letters to whole pixels
    // places a word two or three beside. A hundredth of what counts as good.
    expect(await shifted(page)).toBeLessThan(0.001);
  });
