import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';

const article = '/world/media-pakistan-helps-taliban-fight-is/';
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const stories = (page: Page) => page.getByRole('main').locator('li h2 a, article h2 a, li h3 a');
const help = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' });

test('the very first key that is pressed on a page does what it should, though it is the one that loads the keys', async ({
  page,
}) => {
  await page.route('**/assets/keyboard*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.goto('/world/');
  await page.keyboard.press('j');
  await expect(stories(page).first()).toBeFocused();
});

test('j and k go down and up a list, and each headline comes into sight', async ({ page }) => {
  await page.goto('/world/');
  const all = await stories(page).allTextContents();
  for (const headline of all) {
    await page.keyboard.press('j');
    await expect.poll(() => focused(page)).toBe(headline);
  }
  await expect(stories(page).last()).toBeInViewport();
  await page.keyboard.press('k');
  await expect(stories(page).nth(-2)).toBeFocused();
  await expect(stories(page).nth(-2)).toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: all.at(-2)! })).toBeVisible();
});

test('pressed in haste, j leaves no story out', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await page.goto('/world/');
  await page.keyboard.press('j');
  await expect(stories(page).first()).toBeFocused();
  for (let step = 1; step < 9; step += 1) await page.keyboard.press('j');
  await expect(stories(page).nth(8)).toBeFocused();
  await expect(stories(page).nth(8)).toBeInViewport();
});

test('a reader who has scrolled away goes on from what they see', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await page.goto('/world/');
  await page.keyboard.press('j');
  await expect(stories(page).first()).toBeFocused();
  await page.waitForTimeout(800);
  await page.evaluate(() => scrollTo(0, 1200));
  await page.keyboard.press('j');
  await expect(page.locator(':focus')).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(900);
});

test('in an article, j leads to the older one of its category, and k back', async ({ page }) => {
  await page.goto(article);
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  const older = await page.getByRole('link', { name: /^Previous story/ }).getAttribute('href');
  await page.keyboard.press('j');
  await expect(page).toHaveURL(older!);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title!);
  await page.keyboard.press('k');
  await expect(page).toHaveURL(article);
});

test('s saves, c goes to the comment without typing into it, t to the top', async ({ page }) => {
  await page.goto(article);
  await page.keyboard.press('s');
  await expect(page.getByRole('button', { name: 'Save for later', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.keyboard.press('c');
  const comment = page.getByRole('textbox', { name: 'Comment' });
  await expect(comment).toBeFocused();
  await expect(comment).toBeInViewport();
  await page.keyboard.type('just checking? t');
  await expect(comment).toHaveValue('just checking? t');

  await comment.blur();
  await page.keyboard.press('t');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('in a list, s saves the story that has the focus, and it is on the page of what is saved', async ({
  page,
}) => {
  await page.goto('/world/');
  await page.keyboard.press('j');
  await expect(stories(page).first()).toBeFocused();
  const headline = await focused(page);
  await page.keyboard.press('s');
  await expect(page.getByRole('main').getByRole('button', { pressed: true })).toHaveCount(1);
  await page.goto('/saved/');
  await expect(stories(page)).toHaveText([headline]);
  await page.keyboard.press('j');
  await expect(stories(page).first()).toBeFocused();
  await page.keyboard.press('s');
  await expect(stories(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeFocused();
  await page.keyboard.press('s');
  await expect(stories(page).first()).toBeFocused();
});

test('the browser’s own keys stay its own', async ({ page }) => {
  await page.goto(article);
  const taken = (key: string, modifier = '') =>
    page.evaluate(
      (pressed) =>
        !document.body.dispatchEvent(
          new KeyboardEvent('keydown', {
            key: pressed.key,
            [pressed.modifier]: true,
            bubbles: true,
            cancelable: true,
          }),
        ),
      { key, modifier },
    );
  await page.keyboard.press('t');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await taken('t')).toBe(true);
  for (const modifier of ['ctrlKey', 'altKey', 'metaKey'])
    expect(await taken('t', modifier), modifier).toBe(false);
  for (const key of ["'", ' ', 'ArrowDown', 'Tab', 'x']) expect(await taken(key), key).toBe(false);
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('button', { name: 'Save for later', exact: true })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
});

test('? opens the list of keys, which keeps the others to itself; Escape gives the focus back', async ({
  page,
}) => {
  await page.goto('/world/');
  await page.keyboard.press('j');
  await expect(stories(page).first()).toBeFocused();
  await page.keyboard.press('?');
  await expect(help(page)).toBeVisible();
  await expect(page.locator('dialog :focus')).toHaveCount(1);
  await page.keyboard.press('j');
  await page.keyboard.press('Escape');
  await expect(help(page)).toBeHidden();
  await expect(stories(page).first()).toBeFocused();
});

test('while a note is open, the keys rest', async ({ page }) => {
  await page.goto(article);
  await page.getByRole('button', { name: /^Note/ }).nth(2).click();
  await expect(page.locator(':popover-open')).toBeVisible();
  await page.keyboard.press('s');
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Save for later', exact: true })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
});

test('one switch turns them off, also after a reload, and they are found again without a key', async ({
  page,
}) => {
  await page.goto('/world/');
  await page.keyboard.press('?');
  await help(page).getByRole('checkbox', { name: 'Use these keys' }).uncheck();
  await page.keyboard.press('Escape');
  for (const fresh of [false, true]) {
    if (fresh) await page.goto('/world/');
    await page.keyboard.press('j');
    await page.keyboard.press('?');
    await page.waitForTimeout(500);
    await expect(help(page)).toBeHidden();
    await expect(stories(page).first()).not.toBeFocused();
  }

  await page.getByRole('button', { name: 'Reading settings' }).click();
  await page.getByRole('button', { name: 'Which keys?' }).click();
  await help(page).getByRole('checkbox', { name: 'Use these keys' }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Reading settings' })).toBeFocused();
  await page.keyboard.press('j');
  await expect(stories(page).first()).toBeFocused();
});

test.describe('on a Russian keyboard', () => {
  test('the keys are where they are', async ({ page }) => {
    await page.goto('/world/');
    await page.evaluate(() =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'о', code: 'KeyJ', bubbles: true, cancelable: true }),
      ),
    );
    await expect(stories(page).first()).toBeFocused();
  });
});
