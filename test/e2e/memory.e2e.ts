/** What a browser remembers of a reader: what they saved, what they read and how far, and when they were last here. */
import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';
import { countShifts, shifted } from './shifts.ts';

const article = '/world/media-pakistan-helps-taliban-fight-is/';
const read = 'world/uzbekistan-votes-for-a-president';
const saveIn = (page: Page, headline: string) =>
  page.getByRole('main').getByRole('button', { name: `Save for later: ${headline}` });
const offer = (page: Page) => page.getByRole('button', { name: 'Continue where you left off' });

/** Somebody who was here before: on the morning of 24 October 2021 by what is new to them. */
const wasHere = (page: Page) =>
  page.addInitScript((key) => {
    if (localStorage.getItem('generico:visit')) return;
    const visit = { v: 1, seen: Date.now(), since: Date.parse('2021-10-24T09:00:00Z') };
    localStorage.setItem('generico:visit', JSON.stringify(visit));
    localStorage.setItem(`generico:read:${key}`, JSON.stringify({ v: 1, at: 1 }));
  }, read);

/** Scrolls until a block of the text stands where one reads, and stays there. */
async function readTo(page: Page, block: number) {
  await page.evaluate((index) => {
    const place = document.querySelectorAll('main > article > div:first-of-type > *')[index]!;
    window.scrollTo(0, place.getBoundingClientRect().top + window.scrollY - window.innerHeight / 5);
  }, block);
  // The part that remembers comes when the page has come to rest, and then looks for a second.
  await page.waitForTimeout(3000);
}
async function readToEnd(page: Page) {
  await page.evaluate(() => {
    const text = document.querySelector('main > article > div:first-of-type')!;
    window.scrollTo(0, text.getBoundingClientRect().bottom + window.scrollY - window.innerHeight + 5);
  });
  await page.waitForTimeout(3000);
}

/** From wherever the reader has scrolled to. */
async function goToFront(page: Page) {
  await page.evaluate(() => document.querySelector<HTMLElement>('header a[href="/"]')!.click());
  await page.getByRole('heading', { level: 1, name: /GENERICO/ }).waitFor();
}

test.describe('saved stories', () => {
  test('a story saved in a list stands on the page of saved stories; removed, it can be brought back', async ({
    page,
  }) => {
    await page.goto('/world/');
    await saveIn(page, 'Uzbekistan votes for a president').click();
    await saveIn(page, 'Media: Pakistan helps Taliban fight IS').click();
    await page.getByRole('link', { name: 'Saved stories' }).click();
    const headlines = page.getByRole('main').getByRole('listitem').getByRole('heading', { level: 2 });
    await expect(headlines).toHaveText([/^Media: Pakistan/, 'Uzbekistan votes for a president']);

    await page.getByRole('button', { name: 'Remove: Uzbekistan votes for a president' }).click();
    await expect(headlines).toHaveCount(1);
    await expect(page.getByRole('button', { name: /^Undo/ })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(headlines).toHaveText([/^Media: Pakistan/, 'Uzbekistan votes for a president']);

    await page.reload();
    await expect(headlines).toHaveCount(2);
    await page.getByRole('link', { name: 'Media: Pakistan helps Taliban fight IS' }).click();
    await expect(page.getByRole('button', { name: 'Save for later', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  test('two tabs are in step', async ({ context, page }) => {
    const other = await context.newPage();
    await page.goto('/world/');
    await other.goto('/saved/');
    await expect(other.getByText(/^Nothing saved yet/)).toBeVisible();
    await saveIn(page, 'Uzbekistan votes for a president').click();
    await other.getByRole('button', { name: 'Remove: Uzbekistan votes for a president' }).click();
    await expect(saveIn(page, 'Uzbekistan votes for a president')).toHaveAttribute('aria-pressed', 'false');
  });

  test('a click before the app is there saves the story, also one that was saved already', async ({
    page,
  }) => {
    for (const _ of ['not saved yet', 'saved']) {
      let release = () => {};
      const held = new Promise<void>((done) => (release = done));
      await page.route('**/assets/*.js', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto('/world/', { waitUntil: 'commit' });
      const button = saveIn(page, 'Uzbekistan votes for a president');
      await button.click();
      await expect(button).toHaveAttribute('aria-pressed', 'false');
      release();
      await expect(button).toHaveAttribute('aria-pressed', 'true');
      await page.unroute('**/assets/*.js');
    }
  });
});

test.describe('read marks', () => {
  test('an article is marked as read when its end was in sight, and not when it was only opened', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 600 });
    await page.goto(article);
    await readTo(page, 3);
    await page.getByRole('navigation', { name: 'Categories', exact: true }).getByText('World').click();
    const link = page.getByRole('main').getByRole('link', { name: /Pakistan helps Taliban/ });
    await expect(link).toHaveAccessibleName('Media: Pakistan helps Taliban fight IS');

    await link.click();
    await expect(page.getByRole('heading', { level: 1, name: /Pakistan helps/ })).toBeVisible();
    await readToEnd(page);
    await page.goBack();
    await expect(link).toHaveAccessibleName('Read: Media: Pakistan helps Taliban fight IS');
    const unread = page.getByRole('main').getByRole('link', { name: 'La Palma eruption' });
    const color = (one: typeof link) => one.evaluate((element) => getComputedStyle(element).color);
    expect(await color(link)).not.toBe(await color(unread));
  });
});

test.describe('a last visit', () => {
  test('of half an hour ago makes new what came since; on a first visit nothing is', async ({ page }) => {
    await page.clock.install({ time: new Date('2021-10-24T10:00:00Z') });
    await page.goto('/world/');
    await page.mouse.move(50, 50);
    await page.waitForFunction(() => localStorage.getItem('generico:visit'));
    await expect(page.getByText(/since your last visit/)).toHaveCount(0);

    await page.clock.setFixedTime(new Date('2021-10-26T10:00:00Z'));
    await page.reload();
    await expect(page.getByText('2 new since your last visit')).toBeVisible();
    await expect(page.getByRole('link', { name: 'New: Sudan’s army takes power' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: /^New:/ })).toHaveCount(2);
  });

  for (const [width, path] of [
    [390, '/'],
    [1280, '/'],
    [390, '/world/'],
    [1280, '/world/'],
    [390, article],
    [1280, article],
    [1280, '/saved/'],
  ] as const)
    test(`is told at ${path} in places that move nothing, ${width} px wide`, async ({
      page,
      expectErrors,
    }) => {
      // Letters of the fallback faces are not quite as wide, see publishing.e2e.ts: without the paper's own, nothing moves.
      expectErrors();
      await page.route('**/*.woff2', (route) => route.abort());
      await page.setViewportSize({ width, height: 900 });
      await wasHere(page);
      await countShifts(page);
      await page.goto(path, { waitUntil: 'networkidle' });
      if (path !== '/saved/') {
        await expect(page.getByText(/\d new since your last visit/)).toBeAttached();
        await expect(page.getByRole('link', { name: /^Read: Uzbekistan/ })).toBeAttached();
      }
      await page.waitForTimeout(500);
      expect(await shifted(page)).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
});

test.describe('going on where one stopped', () => {
  test.use({ viewport: { width: 1280, height: 600 } });

  test('is offered in the next visit, leads there when asked to, and never by itself', async ({
    page,
    context,
  }) => {
    await page.goto(article);
    await readTo(page, 6);
    const next = await context.newPage();
    await next.goto(article);
    await expect(offer(next)).toBeVisible();
    expect(await next.evaluate(() => scrollY)).toBe(0);

    await offer(next).click();
    await expect(offer(next)).toHaveCount(0);
    const block = next.locator('main > article > div:first-of-type > *').nth(6);
    await expect(block).toBeFocused();
    await expect(block).toBeInViewport({ ratio: 1 });
  });

  test('is offered to whoever comes by a link of the paper, and not to whoever comes Back', async ({
    page,
  }) => {
    await page.goto(article);
    await readTo(page, 6);
    const before = await page.evaluate(() => scrollY);
    await goToFront(page);
    await page.goBack();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
    await page.waitForTimeout(300);
    await expect(offer(page)).toHaveCount(0);

    await goToFront(page);
    await page.getByRole('main').getByRole('link', { name: 'Media: Pakistan helps' }).first().click();
    await expect(offer(page)).toBeVisible();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect(offer(page)).toHaveCount(0);
  });

  test('is not offered where a reload has brought the reader there, or where the address names a place', async ({
    page,
    context,
  }) => {
    await page.goto(article);
    await readTo(page, 6);
    await page.reload();
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
    await expect(offer(page)).toHaveCount(0);

    const next = await context.newPage();
    await next.goto(`${article}#comments`);
    await next.waitForTimeout(500);
    await expect(offer(next)).toHaveCount(0);
  });

  test('does not stand over what has the focus', async ({ page, context }) => {
    await page.goto(article);
    await readTo(page, 6);
    const next = await context.newPage();
    await next.setViewportSize({ width: 390, height: 600 });
    await next.goto(article);
    await expect(offer(next)).toBeVisible();
    let steps = 0;
    while (await offer(next).count()) {
      await next.keyboard.press('Tab');
      expect(await coveredFocus(next)).toBeUndefined();
      steps += 1;
    }
    expect(steps).toBeGreaterThan(15);
  });
});

/** The words of what has the focus, if the offer stands over any of it. */
const coveredFocus = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    const pill = [...document.querySelectorAll('[role=status]')].find(({ textContent }) =>
      textContent.startsWith('Continue where you left off'),
    );
    if (!activeElement || !pill || pill.contains(activeElement)) return undefined;
    const [focus, over] = [activeElement, pill].map((one) => one.getBoundingClientRect());
    return focus!.bottom > over!.top && focus!.right > over!.left && focus!.left < over!.right
      ? activeElement.textContent
      : undefined;
  });

test.describe('the line of progress', () => {
  const width = (page: Page) =>
    page.evaluate(() => {
      const line = document.querySelector('main > div[aria-hidden]');
      return line && getComputedStyle(line).display !== 'none'
        ? line.getBoundingClientRect().width / document.documentElement.clientWidth
        : undefined;
    });

  test('grows with the article from nothing to the whole, on articles alone', async ({ page }) => {
    await page.goto(article);
    await page.mouse.move(50, 50);
    await expect.poll(() => width(page)).toBe(0);
    await page.evaluate(() => {
      const { top, height } = document.querySelector('main > article')!.getBoundingClientRect();
      window.scrollTo(0, top + (height - window.innerHeight) / 2);
    });
    await expect.poll(() => width(page)).toBeCloseTo(0.5, 1);
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(() => width(page)).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await width(page)).toBeUndefined();
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('link', { name: 'GENERICO.ru' }).first().click();
    await expect.poll(() => width(page)).toBeUndefined();
  });

  test('is not there where motion is unwelcome', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(article);
    await page.mouse.move(50, 50);
    await readTo(page, 6);
    expect(await width(page)).toBeUndefined();
  });
});
