/** How a reader likes to read: seen before anything else is painted, in every tab, at every extreme. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import sharp from 'sharp';
import type { Settings } from '../../src/reader/settings/settings.ts';
import { appIsThere, expect, test } from './page.ts';
import { countShifts, shifted } from './shifts.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const article = '/world/media-pakistan-helps-taliban-fight-is/';
const withTable = '/politics/social-democrats-narrowly-win-german-election/';

/** A reader who has chosen this before. */
const prefers = (page: Page, settings: Settings) =>
  page.addInitScript(
    (record) => {
      localStorage.setItem('generico:settings', record);
    },
    JSON.stringify({ v: 1, ...settings }),
  );
const opener = (page: Page) => page.getByRole('button', { name: 'Reading settings' });
const panel = (page: Page) => page.getByRole('dialog', { name: 'Reading settings' });
const open = async (page: Page) => {
  await opener(page).click();
  await expect(panel(page)).toBeVisible();
};
const ground = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
/** From 0, which is black, to 255. */
const lightness = async (picture: Buffer) => (await sharp(picture).greyscale().stats()).channels[0]!.mean;

test.describe('before anything is painted', () => {
  for (const { theme, colorScheme } of [
    { theme: 'dark', colorScheme: 'light' },
    { theme: 'light', colorScheme: 'dark' },
  ] as const)
    test(`the page is ${theme} where that was chosen, however slow its script: no frame is ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await prefers(page, { theme, size: '5' });
      await page.goto('/world/');

      let release: () => void = () => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/assets/*.js', async (route) => {
        await held;
        await route.continue();
      });
      const chrome = await page.context().newCDPSession(page);
      await chrome.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      const frames: Buffer[] = [];
      chrome.on('Page.screencastFrame', ({ data, sessionId }) => {
        frames.push(Buffer.from(data, 'base64'));
        void chrome.send('Page.screencastFrameAck', { sessionId });
      });
      await chrome.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
      await page.goto(article, { waitUntil: 'commit' });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('data-size', '5');
      await expect
        .poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length))
        .toBe(1);
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => !!window.early), 'the script is still held back').toBe(true);
      release();
      await appIsThere(page);
      await page.waitForTimeout(300);
      await chrome.send('Page.stopScreencast');

      expect(frames.length).toBeGreaterThan(0);
      const seen = await Promise.all(frames.map(lightness));
      if (theme === 'dark') expect(Math.max(...seen)).toBeLessThan(110);
      else expect(Math.min(...seen)).toBeGreaterThan(150);
    });

  test('the colour around the page is the one of its paper', async ({ page }) => {
    await prefers(page, { theme: 'sepia' });
    await page.goto(article);
    const around = () => page.locator('meta[name=theme-color]').first().getAttribute('content');
    expect(await around()).toBe(await ground(page));

    await open(page);
    await page.getByRole('group', { name: 'Theme' }).getByRole('radio', { name: 'System' }).check();
    await expect.poll(around).toBe('');
  });

  test('garbage in the storage, and storage that is blocked, change nothing', async ({ page }) => {
    await page.goto(article);
    const before = await ground(page);
    await page.evaluate(() => localStorage.setItem('generico:settings', '{"theme":{"a":1},"size":"<b>"}'));
    await page.reload();
    expect(await ground(page)).toBe(before);

    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Not allowed', 'SecurityError');
        },
      });
    });
    await page.reload();
    expect(await ground(page)).toBe(before);
    await open(page);
    await page.getByRole('radio', { name: 'Dark' }).check();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(panel(page).getByRole('status')).toContainText('This browser does not let this page keep');
  });
});

test.describe('the panel', () => {
  test('takes the focus in, is moved through by arrows, and gives the focus back', async ({ page }) => {
    await page.goto(article);
    await opener(page).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('radio', { name: 'System' }).first()).toBeFocused();
    await expect(opener(page)).toHaveAttribute('aria-expanded', 'true');

    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Sepia' })).toBeFocused();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('html')).toHaveAttribute('data-size', '4');

    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeHidden();
    await expect(opener(page)).toBeFocused();
    await expect(opener(page)).toHaveAttribute('aria-expanded', 'false');
  });

  test('opens and closes by its button, and closes where one clicks beside it', async ({ page }) => {
    await page.goto(article);
    await open(page);
    await opener(page).click();
    await expect(panel(page)).toBeHidden();
    await open(page);
    await page.getByRole('heading', { level: 1 }).click();
    await expect(panel(page)).toBeHidden();
    await open(page);
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(panel(page)).toBeHidden();
    await expect(opener(page)).toBeFocused();
  });

  for (const [width, height] of [
    [320, 568],
    [390, 844],
    [1280, 800],
  ] as const)
    test(`at ${width} px it moves nothing, lies within the screen, and stays where it is whatever is chosen`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await countShifts(page);
      await page.goto(article);
      const heading = page.getByRole('heading', { level: 1 });
      await page.evaluate(() => document.fonts.ready);
      const before = [await heading.boundingBox(), await shifted(page)];
      await open(page);
      expect([await heading.boundingBox(), await shifted(page)]).toEqual(before);

      const box = (await panel(page).boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
      const done = page.getByRole('button', { name: 'Done' });
      const there = await done.boundingBox();
      for (const name of ['Largest', 'Smallest', 'Sans']) {
        await page.getByRole('radio', { name }).check();
        const now = (await done.boundingBox())!;
        expect(Math.abs(now.x - there!.x) + Math.abs(now.y - there!.y), name).toBeLessThan(2);
      }
    });

  test('at 320 px, with the browser’s text twice as large, all of it is within reach', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    const chrome = await page.context().newCDPSession(page);
    await chrome.send('Page.enable');
    await chrome.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    await prefers(page, { size: '5' });
    await page.goto(article);
    await open(page);
    expect(await panel(page).evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth)).toBe(0);
    const reset = page.getByRole('button', { name: 'Back to the paper’s own' });
    await reset.scrollIntoViewIfNeeded();
    await expect(reset).toBeInViewport({ ratio: 1 });
    await reset.click();
    await expect(page.locator('html')).not.toHaveAttribute('data-size');
    await expect(reset).toBeInViewport({ ratio: 1 });
  });

  for (const theme of ['light', 'sepia', 'dark'] as const)
    test(`in ${theme}, it and the article behind it stand in nobody’s way`, async ({ page }) => {
      await prefers(page, { theme });
      await page.goto(article);
      await open(page);
      await page.waitForTimeout(250);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
      );
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
    });
});

test('a change is seen in every open tab, also where the panel was never opened, and a reset too', async ({
  page,
  context,
}) => {
  await page.goto(article);
  const other = await context.newPage();
  await other.goto('/world/');
  await appIsThere(other);
  const paper = await ground(other);

  await open(page);
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.getByRole('radio', { name: 'Largest' }).check();
  await expect(other.locator('html')).toHaveAttribute('data-size', '5');
  expect(await ground(other)).not.toBe(paper);
  expect(await ground(other)).toBe(await ground(page));

  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await open(page);
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await page.getByRole('button', { name: 'Back to the paper’s own' }).click();
  await expect(other.locator('html')).not.toHaveAttribute('data-theme');
  expect(await ground(other)).toBe(paper);
  expect(await page.evaluate(() => localStorage.getItem('generico:settings'))).toBeNull();
});

test.describe('at every extreme', () => {
  const combinations = ['1', '5'].flatMap((size) =>
    ['narrow', '', 'wide'].flatMap((width) =>
      ['close', 'wide'].flatMap((leading) =>
        ['', 'sans', 'system'].map((face) => ({ size, width, leading, face })),
      ),
    ),
  );

  for (const path of [article, withTable, '/science/pervyj-kinoekipazh-vernulsya-s-mks/', '/', '/world/'])
    for (const { width, textSize } of [
      { width: 320, textSize: 32 },
      { width: 1280, textSize: 16 },
    ])
      test(`${path} at ${width} px and text of ${textSize} px: nothing is wider than the screen, nothing is cut off`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 800 });
        const chrome = await page.context().newCDPSession(page);
        await chrome.send('Page.enable');
        await chrome.send('Page.setFontSizes', { fontSizes: { standard: textSize } });
        await page.goto(path);
        for (const combination of combinations)
          expect(await page.evaluate(faultsWith, combination), JSON.stringify(combination)).toEqual([]);
      });

  for (const settings of [
    { size: '1', width: 'narrow', leading: 'close', face: 'sans' },
    { size: '5', width: 'wide', leading: 'wide', face: 'system' },
  ] as const)
    for (const width of [320, 1280])
      test(`nothing moves while a page comes at ${width} px with ${JSON.stringify(settings)}`, async ({
        page,
        expectErrors,
      }) => {
        await page.setViewportSize({ width, height: 800 });
        await prefers(page, settings);
        await countShifts(page);
        // Letters of the fallback faces are not quite as wide, see publishing.e2e.ts: without the paper's own, nothing moves.
        expectErrors();
        await page.route('**/*.woff2', (route) => route.abort());
        await page.route('**/assets/*.js', async (route) => {
          await new Promise((done) => setTimeout(done, 500));
          await route.continue();
        });
        await page.goto(article, { waitUntil: 'networkidle' });
        await page.waitForTimeout(300);
        expect(await shifted(page)).toBeLessThan(0.001);
      });
});

/** Runs in the browser: dresses the page, and gives what is wider than the screen or cut off. */
function faultsWith(settings: Record<string, string>): string[] {
  Object.assign(document.documentElement.dataset, settings);
  const { clientWidth, scrollWidth } = document.documentElement;
  const scrolls = (element: Element) =>
    /auto|scroll/.test(getComputedStyle(element).overflowX) ||
    getComputedStyle(element).textOverflow === 'ellipsis';
  const cut = [
    ...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, p, li, a, button, td, th, figcaption, span'),
  ]
    .filter((element) => {
      if (!element.checkVisibility() || element.closest('[popover], svg')) return false;
      for (let around: Element | null = element; around; around = around.parentElement)
        if (scrolls(around)) return false;
      const { left, right, width } = element.getBoundingClientRect();
      if (width < 2) return false;
      const hides = getComputedStyle(element).overflowY === 'hidden';
      return (
        left < -1 || right > clientWidth + 1 || (hides && element.scrollHeight > element.clientHeight + 1)
      );
    })
    .map(({ tagName, textContent }) => `${tagName} ${textContent.slice(0, 40)}`);
  return scrollWidth > clientWidth ? [`The page is ${scrollWidth} px wide`, ...cut] : cut;
}

test.describe('colours', () => {
  /** Runs in the browser: how much lighter one token is than another (WCAG 2.2, contrast ratio). */
  const contrasts = (page: Page, pairs: string[]) =>
    page.evaluate((names) => {
      const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
      const place = document.body.appendChild(document.createElement('p'));
      const luminance = (token: string) => {
        place.style.color = `var(--${token})`;
        brush.fillStyle = getComputedStyle(place).color;
        brush.fillRect(0, 0, 1, 1);
        const [r, g, b] = [...brush.getImageData(0, 0, 1, 1).data]
          .map((part) => part / 255)
          .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r! + 0.7152 * g! + 0.0722 * b! + 0.05;
      };
      return names.map((pair) => {
        const [one, other] = pair.split(' on ').map(luminance) as [number, number];
        return Math.max(one, other) / Math.min(one, other);
      });
    }, pairs);
  const least: Record<string, number> = {
    'ink on paper': 7,
    'ink on raised': 7,
    'ink-2 on paper': 7,
    'ink-2 on raised': 4.5,
    'accent on paper': 4.5,
    'accent on raised': 4.5,
    'edge on paper': 3,
    'ink on land': 7,
    'ink on land-lit': 7,
    'ink on sea': 7,
    'accent on land-lit': 3,
  };

  for (const theme of ['light', 'sepia', 'dark'] as const)
    test(`${theme}: text is told from its ground with ease, and more so where more contrast is asked for`, async ({
      page,
    }) => {
      await prefers(page, { theme });
      await page.goto(article);
      const pairs = Object.keys(least);
      const usual = await contrasts(page, pairs);
      for (const [index, pair] of pairs.entries())
        expect(usual[index], pair).toBeGreaterThanOrEqual(least[pair]!);

      await page.emulateMedia({ contrast: 'more' });
      const weak = ['ink-2 on paper', 'rule on paper', 'edge on paper'];
      const [ink, rule, edge] = await contrasts(page, weak);
      expect(ink).toBeGreaterThan(usual[pairs.indexOf('ink-2 on paper')]!);
      expect(rule).toBeGreaterThan(3);
      expect(edge).toBeGreaterThan(7);
    });

  test('colours that the reader’s system forces stay, whatever the theme', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await page.goto(article);
    const own = await ground(page);
    for (const theme of ['light', 'sepia', 'dark']) {
      await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
      expect(await ground(page), theme).toBe(own);
    }
  });
});
