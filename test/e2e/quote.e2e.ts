import type { BrowserContext, Page } from '@playwright/test';
import sharp from 'sharp';
import { expect, test } from './page.ts';

const noted = '/world/media-pakistan-helps-taliban-fight-is/';
const russian = '/science/pervyj-kinoekipazh-vernulsya-s-mks/';
const tabled = '/politics/social-democrats-narrowly-win-german-election/';

const menu = (page: Page) => page.getByRole('group', { name: 'Selected words' });
const body = 'main > article > div:first-of-type';

/** Marks what an address points at in a colour that nothing else has. */
const paint = (context: BrowserContext) =>
  context.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('::target-text { background: rgb(0 255 0); color: rgb(0 255 0) }');
    document.adoptedStyleSheets = [sheet];
  });

/** Selects from one text to another within a part of the page, and comes to an end of it as by mouse. */
async function select(page: Page, [from, to]: readonly [string, string], within = body) {
  // A sign of somebody: the menu comes with it.
  await page.keyboard.press('Shift');
  await page.evaluate(() => getSelection()!.removeAllRanges());
  await expect(menu(page)).toHaveCount(0, { timeout: 2000 });
  await page.waitForFunction(() => document.querySelector('main > span[role=status]'));
  await page.evaluate(
    ([selector, first, last]) => {
      const part = document.querySelector(selector)!;
      const place = (words: string) => {
        const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode())
          if (node.data.includes(words)) return [node, node.data.indexOf(words)] as const;
        throw new Error(`Nothing says “${words}”`);
      };
      const [begin, start] = place(first);
      const [end, finish] = place(last);
      begin.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()!.setBaseAndExtent(begin, start, end, finish + last.length);
    },
    [within, from, to] as const,
  );
  await expect(menu(page)).toBeVisible();
}

const pasted = (page: Page, type: string) =>
  page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    return (await item!.getType(wanted)).text();
  }, type);

/** The words that an address points at, as they are seen: words are told apart by their spaces. */
async function pointedAt(page: Page): Promise<string> {
  const { data, info } = await sharp(await page.screenshot({ fullPage: true }))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const words = await page.evaluate(() => {
    const found: { word: string; x: number; y: number }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode())
      for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const [box] = range.getClientRects();
        if (box)
          found.push({ word, x: box.x + scrollX + box.width / 2, y: box.y + scrollY + box.height / 2 });
      }
    return found;
  });
  return words
    .filter(({ x, y }) => {
      const pixel = (Math.floor(y) * info.width + Math.floor(x)) * info.channels;
      return data[pixel]! < 60 && data[pixel + 1]! > 200 && data[pixel + 2]! < 60;
    })
    .map(({ word }) => word)
    .join(' ');
}

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

test('selected words are quoted with their source and their note, plainly and as HTML', async ({ page }) => {
  await page.goto(noted);
  await select(page, ['Pakistan is', 'Afghanistan']);
  await page.getByRole('button', { name: 'Copy quote' }).click();
  await expect(menu(page).getByText('Quote copied.')).toBeVisible();

  const plain = await pasted(page, 'text/plain');
  expect(plain).toMatch(
    /^“Pakistan is quietly helping the Taliban\*, now in power in Afghanistan”\n\n— Media: Pakistan helps Taliban fight IS – GENERICO\.ru, /,
  );
  expect(plain).toContain(`https://generico.ru${noted}`);
  const html = await pasted(page, 'text/html');
  expect(html).toContain(`<blockquote cite="https://generico.ru${noted}"`);

  await select(page, ['Media', 'fight'], 'main h1');
  await page.getByRole('button', { name: 'Copy quote' }).click();
  await expect(menu(page).getByText('Quote copied.')).toBeVisible();
  expect(await pasted(page, 'text/plain')).toMatch(
    /^“Media: Pakistan helps Taliban\* fight”[^]*\n\n\* A terrorist/,
  );
});

const links: [article: string, from: string, to: string, part: string, seen: RegExp][] = [
  [noted, 'Media', 'fight', 'main h1', /^Media: Pakistan helps Taliban \* fight$/],
  [
    noted,
    'quietly helping',
    'Afghanistan',
    body,
    /^quietly helping the Taliban \* , now in power in Afghanistan,$/,
  ],
  [noted, 'group', 'Bilal', body, /^group, The Washington .* Bilal$/],
  [noted, 'A terrorist', 'Russia', 'main > article > aside', /^A terrorist .* Russia\.?$/],
  [russian, 'Юлия', 'двенадцать', 'main > article > header', /^Юлия .* двенадцать$/],
  [tabled, 'CDU', '14.8', `${body} table`, /^CDU\/CSU 24\.1 32\.9 196 Greens 14\.8$/],
];

for (const [article, from, to, part, seen] of links)
  test(`a link to “${from} … ${to}” in ${article} leads to just that`, async ({ page, context }) => {
    await paint(context);
    await page.goto(article);
    await select(page, [from, to], part);
    await page.getByRole('button', { name: 'Copy link to this text' }).click();
    await expect(menu(page).getByText('Link copied.')).toBeVisible();
    const link = await pasted(page, 'text/plain');
    expect(link).toMatch(/^https:\/\/generico\.ru\/.+\/#:~:text=/);

    const other = await context.newPage();
    await other.goto(link.replace('https://generico.ru', ''));
    await expect.poll(() => pointedAt(other)).toMatch(seen);
  });

test('words far down the page are in sight when their link is opened, and stay there', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 390, height: 640 });
  await page.goto(noted);
  const last = await page.locator(`${body} > p`).last().textContent();
  const words = last!.trim().split(/\s+/).slice(-4, -1).join(' ');
  await select(page, [words, words]);
  await page.getByRole('button', { name: 'Copy link to this text' }).click();
  await expect(menu(page).getByText('Link copied.')).toBeVisible();
  const link = await pasted(page, 'text/plain');

  const other = await context.newPage();
  await other.setViewportSize({ width: 390, height: 640 });
  await other.goto(link.replace('https://generico.ru', ''));
  await expect(other.locator(`${body} > p`).last()).toBeInViewport();
  await other.waitForTimeout(500);
  await expect(other.locator(`${body} > p`).last()).toBeInViewport();
});

for (const width of [320, 390, 768, 1280])
  test(`at ${width} px the menu stands beside the words, never over them, and within the screen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(noted);
    for (const part of ['main h1', 'main > article > header > p', `${body} > p:last-of-type`]) {
      const words = await page.locator(part).first().textContent();
      const last = words!.trim().split(/\s+/).at(-1)!.replace('*', '');
      await select(page, [words!.trim().split(/\s+/)[0]!, last], part);
      const box = (await menu(page).boundingBox())!;
      const lines = await page.evaluate(() =>
        [...getSelection()!.getRangeAt(0).getClientRects()].map(({ top, bottom, left, right }) => ({
          top,
          bottom,
          left,
          right,
        })),
      );
      const [right, bottom] = [box.x + box.width, box.y + box.height];
      expect([box.x >= 0, box.y >= 0, right <= width, bottom <= 700]).toEqual([true, true, true, true]);
      expect(
        lines.filter(
          (line) => line.left < right && line.right > box.x && line.top < bottom && line.bottom > box.y,
        ),
      ).toEqual([]);
    }
  });

test.describe('under a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 700 } });

  test('the menu stands at the foot of the screen, and answers', async ({ page }) => {
    await page.goto(noted);
    await select(page, ['Pakistan is', 'helping']);
    const box = (await menu(page).boundingBox())!;
    expect([box.x, Math.round(box.y + box.height), box.width]).toEqual([0, 700, 390]);
    await page.getByRole('button', { name: 'Copy quote' }).tap();
    await expect(menu(page).getByText('Quote copied.')).toBeVisible();
    // A finger that has left the menu may let go of the words.
    await page.waitForTimeout(600);
    await page.evaluate(() => getSelection()!.removeAllRanges());
    await expect(menu(page)).toHaveCount(0);
  });
});

test('by keyboard, words are selected, quoted and left again, and stay selected', async ({ page }) => {
  await page.goto(noted);
  await select(page, ['Pakistan is', 'Pakistan is']);
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Copy quote' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(menu(page).getByText('Quote copied.')).toBeVisible();
  expect(await page.evaluate(() => getSelection()!.toString())).toMatch(/^Pakistan is./);
  await page.keyboard.press('Escape');
  await expect(menu(page)).toHaveCount(0);
  expect(await page.evaluate(() => getSelection()!.toString())).toMatch(/^Pakistan is./);
});

test('a mouse selects, the menu comes when it lets go, follows the words, and goes with them', async ({
  page,
}) => {
  await page.goto(noted);
  await page.mouse.move(5, 5);
  await page.waitForFunction(() => document.querySelector('main > span[role=status]'));
  const box = (await page.locator('main > article > header > p').boundingBox())!;
  await page.mouse.move(box.x + 4, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x + 200, box.y + 12, { steps: 5 });
  await page.waitForTimeout(400);
  await expect(menu(page)).toHaveCount(0);
  await page.mouse.up();
  await expect(menu(page)).toBeVisible();

  const before = (await menu(page).boundingBox())!.y;
  await page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }));
  await expect.poll(async () => Math.round(before - (await menu(page).boundingBox())!.y)).toBe(60);
  await page.evaluate(() => scrollTo({ top: 5000, behavior: 'instant' }));
  await expect(menu(page)).toBeHidden();
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await expect(menu(page)).toBeVisible();
  await page.mouse.click(box.x + 300, box.y + 12);
  await expect(menu(page)).toHaveCount(0);
});

test('words of a comment, of a form and of the page have no menu', async ({ page }) => {
  await page.goto(noted);
  await page.mouse.move(5, 5);
  await page.getByRole('textbox', { name: 'Comment', exact: true }).fill('Words of one’s own');
  await page.keyboard.press('Control+a');
  for (const part of ['#leave-a-comment', 'main nav', 'main > article > header > div']) {
    await page
      .locator(part)
      .first()
      .evaluate((element) => getSelection()!.selectAllChildren(element));
    await page.waitForTimeout(400);
    await expect(menu(page)).toHaveCount(0);
  }
});
