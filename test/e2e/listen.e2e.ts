import type { Page } from '@playwright/test';
import { giveVoice } from '../support/give-voice.ts';
import { expect, test } from './page.ts';

const article = '/world/media-pakistan-helps-taliban-fight-is/';
const bar = (page: Page) => page.getByRole('group', { name: 'Reading out' });
const saying = (page: Page) => page.evaluate(() => window.said.at(-1)?.text);
const marked = (page: Page) =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('read-out') ?? [];
    return range instanceof Range ? range.toString() : undefined;
  });
/** Somebody is there. */
const wake = (page: Page) => page.mouse.move(200, 200);

test('where the browser has no voices there is no button, and nothing is missing for it', async ({
  page,
}) => {
  await page.goto(article);
  await wake(page);
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('button', { name: 'Save for later', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Listen' })).toHaveCount(0);
});

test('nothing moves when the button comes', async ({ page }) => {
  await giveVoice(page);
  for (const width of [320, 390, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(article);
    const places = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('main :is(h1, p, button, time, figure)')]
          .filter((element) => element.getAttribute('aria-label') !== 'Listen')
          .map((element) => [element.getBoundingClientRect().x, element.getBoundingClientRect().y].join()),
      );
    const before = await places();
    await wake(page);
    await expect(page.getByRole('button', { name: 'Listen' })).toBeInViewport();
    expect((await places()).slice(0, before.length)).toEqual(before);
    await page.evaluate(() => localStorage.clear());
  }
});

test('an article is read out paragraph by paragraph without its notes, marked and kept in sight', async ({
  page,
}) => {
  await giveVoice(page);
  await page.goto(article);
  await wake(page);
  await page.getByRole('button', { name: 'Listen' }).click();
  await expect(bar(page)).toBeVisible();
  await expect.poll(() => saying(page)).toBe('Media: Pakistan helps Taliban fight IS');

  const heard = new Set<string>();
  await expect(async () => {
    await page.evaluate(() => window.endSpeech());
    const text = await marked(page);
    if (text) heard.add(text);
    await expect(bar(page)).toBeHidden({ timeout: 1 });
  }).toPass({ intervals: [20] });
  const paragraphs = await page
    .locator('main > article > div:not([popover])')
    .first()
    .locator('p, h2')
    .allTextContents();
  expect([...heard].slice(-paragraphs.length)).toEqual(paragraphs);
  expect(await page.evaluate(() => window.said.map(({ text }) => text).join(' '))).not.toMatch(
    /\*|banned in Russia/,
  );
  await expect(
    page.locator('main > article > div:not([popover])').first().locator('> p').last(),
  ).toBeInViewport();
  expect(await marked(page)).toBeUndefined();
  await expect(page.getByText('The article has been read out.')).toBeAttached();
});

test('one steers it by keys, and going elsewhere ends it', async ({ page }) => {
  await giveVoice(page);
  await page.goto(article);
  await wake(page);
  await page.getByRole('button', { name: 'Listen' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Go on' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('2×');
  await expect.poll(() => page.evaluate(() => window.said.at(-1)?.rate)).toBe(2);

  await page
    .getByRole('navigation', { name: 'Categories', exact: true })
    .getByRole('link', { name: 'Science' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Science' })).toBeVisible();
  expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
  await expect(bar(page)).toHaveCount(0);
});
