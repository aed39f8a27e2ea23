import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { appIsThere, expect, test } from './page.ts';

const article = '/world/media-pakistan-helps-taliban-fight-is/';
const kind = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** Everything that is kept but the visit, which goes on. */
const kept = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(Object.entries(localStorage).filter(([key]) => key !== 'generico:visit')),
  );

/** Uses the paper so that something of every kind is kept. */
async function read(page: Page) {
  await page.goto(article);
  await page.getByRole('textbox', { name: 'Comment', exact: true }).fill('Well said');
  await page.getByRole('textbox', { name: 'Name' }).fill('A reader');
  await page.getByRole('checkbox', { name: 'Remember my name in this browser' }).check();
  await page.getByRole('button', { name: 'Post comment' }).click();
  await expect(page.getByText('Your comment is posted.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Comment', exact: true }).fill('Half a thought');
  await page.getByRole('main').getByRole('button', { name: 'Save for later' }).first().click();
  await page.evaluate(() => {
    localStorage.setItem('generico:settings', '{"v":1,"theme":"sepia"}');
    localStorage.setItem('generico:read:world/some-story', `{"v":1,"at":${Date.now()}}`);
    localStorage.setItem('generico:saved:world/damaged', '{');
  });
}

test('what is kept goes into a file, is erased, brought back, and taken to another browser', async ({
  page,
  context,
  browser,
}) => {
  await read(page);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Your data on this device' }).click();
  await expect(kind(page, 'Comments').getByText('1 record,')).toBeVisible();
  await kind(page, 'Comments').getByText('What is in it').click();
  await expect(kind(page, 'Comments').getByRole('link', { name: 'Well said' })).toBeVisible();
  for (const name of ['Reading settings', 'Saved stories', 'Drafts', 'Your name', 'What could not be read'])
    await expect(kind(page, name).getByText('1 record,')).toBeVisible();
  const before = await kept(page);

  const downloaded = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export everything' }).click();
  const file = await (await downloaded).path();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    generico: 'data',
    records: { name: 'A reader', settings: { v: 1, theme: 'sepia' } },
  });

  // Another tab follows.
  const other = await context.newPage();
  await other.goto('/saved/');
  await expect(other.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(2);
  await page.bringToFront();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByText('Everything is erased.')).toBeVisible();
  expect(await kept(page)).toEqual({});
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await expect(other.getByText('Removed.')).toBeVisible();

  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await kept(page)).toEqual(before);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia');
  await expect(other.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(2);

  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto('/your-data/');
  await appIsThere(elsewhere);
  await elsewhere.getByLabel('Import', { exact: true }).setInputFiles(file);
  await expect(
    elsewhere.getByText(/records added, \d completed, 0 already here\. 1 record could not be read/),
  ).toBeVisible();
  await expect(elsewhere.locator('html')).toHaveAttribute('data-theme', 'sepia');
  await elsewhere.goto(article);
  await expect(elsewhere.getByRole('region', { name: /^Comments/ }).getByText('Well said')).toBeVisible();
  await expect(elsewhere.getByRole('textbox', { name: 'Comment', exact: true })).toHaveValue(
    'Half a thought',
  );
});

test('a draft that was erased does not come back with its article', async ({ page }) => {
  await page.goto(article);
  await page.getByRole('textbox', { name: 'Comment', exact: true }).fill('Half a thought');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Your data on this device' }).click();
  await page.getByRole('button', { name: 'Erase: Drafts' }).click();
  await page.goBack();
  await expect(page.getByRole('textbox', { name: 'Comment', exact: true })).toHaveValue('');
});

test('with storage blocked, every page stands, and so do the settings for as long as it is open', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const store of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, store, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
  });
  for (const path of ['/', '/world/', '/topics/afghanistan/', article, '/saved/', '/your-data/']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await page.mouse.move(50, 50);
    await page.mouse.wheel(0, 300);
    await page.getByRole('button', { name: 'Reading settings' }).click();
    await page.getByRole('radio', { name: 'Sepia' }).check();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia');
    await page.keyboard.press('Escape');
    await expect(page.getByText(/broke|could not be (?:shown|loaded)/)).toHaveCount(0);
  }
  await expect(page.getByText('This browser does not let this page keep anything.')).toBeVisible();
  await page.goto('/world/');
  await page.getByRole('main').getByRole('button', { name: 'Save for later' }).first().click();
  await expect(page.getByRole('alert')).toBeVisible();
});
