import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { appIsThere, expect, test } from './page.ts';

const article = '/world/media-pakistan-helps-taliban-fight-is/';
const other = '/world/uzbekistan-votes-for-a-president/';

const comment = (page: Page) => page.getByRole('textbox', { name: 'Comment', exact: true });
const name = (page: Page) => page.getByRole('textbox', { name: 'Name', exact: true });
const comments = (page: Page) => page.getByRole('region', { name: /^Comments/ });
const post = (page: Page) => page.getByRole('button', { name: 'Post comment' }).click();

async function write(page: Page, text: string) {
  await comment(page).fill(text);
  await name(page).fill('Sample reader');
  await post(page);
}

test('a comment with nothing in it is refused in two sentences, and the first field has the focus', async ({
  page,
}) => {
  await page.goto(article);
  await comment(page).fill('   ');
  await post(page);
  await expect(page.getByText('Please enter your comment!')).toBeVisible();
  await expect(page.getByText('Please enter your name here')).toBeVisible();
  await expect(comment(page)).toBeFocused();
  await comment(page).pressSequentially('Sample');
  await expect(page.getByText('Please enter your comment!')).toHaveCount(0);
  await expect(page.getByText('Please enter your name here')).toBeVisible();
});

test('a posted comment is there after a reload, counted, and reached by its link', async ({ page }) => {
  await page.goto(article);
  await write(page, 'A sample comment\nwith https://example.org/a in it.');
  await expect(page.getByText('Your comment is posted.')).toBeVisible();
  await expect(comment(page)).toHaveValue('');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Comments 1' })).toBeVisible();
  await expect(comments(page).getByRole('link', { name: 'https://example.org/a' })).toHaveAttribute(
    'rel',
    /nofollow/,
  );

  const permalink = await comments(page)
    .getByTitle('Link to this comment')
    .evaluate((link: HTMLAnchorElement) => link.href);
  await page.goto('/');
  // Another page in between, whose place at the top must not be taken for this one's.
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  // It comes after the browser has given up looking for the place itself.
  await page.route('**/articles/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto(permalink);
  await expect(comments(page).getByRole('article')).toBeInViewport();
  await expect(comments(page).getByRole('article')).toHaveAttribute('data-marked');
});

test('eight comments posted at once in each of two tabs are sixteen comments', async ({ context }) => {
  const tabs = await Promise.all([context.newPage(), context.newPage()]);
  await Promise.all(tabs.map((tab) => tab.goto(article)));
  await Promise.all(
    tabs.map(async (tab, index) => {
      for (let count = 1; count <= 8; count += 1) {
        await write(tab, `Sample ${index + 1}.${count}`);
        await expect(comment(tab)).toHaveValue('');
      }
    }),
  );
  for (const tab of tabs) await expect(comments(tab).getByRole('article')).toHaveCount(16);
});

test('after one comment, a second one without words is refused like the first', async ({ page }) => {
  await page.goto(article);
  await write(page, 'Sample');
  await expect(page.getByText('Your comment is posted.')).toBeVisible();
  await expect(async () => {
    await post(page);
    await expect(page.getByText('Please enter your comment!')).toBeVisible({ timeout: 100 });
  }).toPass();
  await expect(page.getByText('Please enter your name here')).toBeVisible();
});

test('a double click posts once', async ({ page }) => {
  await page.goto(article);
  await comment(page).fill('Sample');
  await name(page).fill('Sample reader');
  await page.getByRole('button', { name: 'Post comment' }).dblclick();
  await expect(comments(page).getByRole('article')).toHaveCount(1);
  await expect(page.getByText('Please enter your comment!')).toHaveCount(0);
});

test('what is typed survives a reload, a walk to another page, and a closed tab', async ({
  page,
  context,
}) => {
  await page.goto(article);
  await comment(page).fill('Half a thought');
  await page.reload();
  await expect(comment(page)).toHaveValue('Half a thought');
  await expect(page.getByText('Draft restored')).toBeVisible();

  await page.getByRole('link', { name: 'World', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'World' })).toBeVisible();
  await page.goBack();
  await expect(comment(page)).toHaveValue('Half a thought');

  await page.close();
  const next = await context.newPage();
  await next.goto(article);
  await expect(comment(next)).toHaveValue('Half a thought');
  await next.getByRole('button', { name: 'Discard' }).click();
  await expect(comment(next)).toHaveValue('');
  await next.getByRole('button', { name: 'Undo' }).click();
  await expect(comment(next)).toHaveValue('Half a thought');
  await next.goto(other);
  await expect(comment(next)).toHaveValue('');
});

test('two tabs at one article keep a draft each', async ({ context }) => {
  const [first, second] = await Promise.all([context.newPage(), context.newPage()]);
  await Promise.all([first.goto(article), second.goto(article)]);
  await comment(first).fill('First thought');
  await comment(second).fill('Second thought');
  await first.reload();
  await second.reload();
  await expect(comment(first)).toHaveValue('First thought');
  await expect(comment(second)).toHaveValue('Second thought');
});

test('with storage full the comment stays in the form and can be posted once there is room', async ({
  page,
}) => {
  await page.goto(article);
  await comment(page).fill('Sample that must not be lost');
  await name(page).fill('Sample reader');
  await page.evaluate(() => {
    for (let size = 1 << 20; size >= 1; size >>= 1)
      try {
        for (let index = 0; ; index += 1) localStorage.setItem(`fill-${size}-${index}`, 'x'.repeat(size));
      } catch {
        continue;
      }
  });
  await post(page);
  await expect(page.getByRole('alert')).toContainText('no room left');
  await expect(comment(page)).toHaveValue('Sample that must not be lost');

  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('fill-')) localStorage.removeItem(key);
  });
  await post(page);
  await expect(comments(page).getByRole('article')).toHaveCount(1);
});

test('with storage blocked the page reads, says so, and loses nothing that is typed while it is open', async ({
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
  await page.goto(article);
  await expect(page.getByText('This browser does not let this page keep anything')).toBeVisible();
  await write(page, 'Sample');
  await expect(page.getByRole('alert')).toContainText('allow cookies');
  await expect(comment(page)).toHaveValue('Sample');
  await page.getByRole('link', { name: 'World', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'World' })).toBeVisible();
  await page.goBack();
  await expect(comment(page)).toHaveValue('Sample');

  await comment(page).press('End');
  await comment(page).pressSequentially(', more');
  const asked = page.waitForEvent('dialog');
  const reloading = page.reload().catch(() => undefined);
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await reloading;
});

test('garbage in storage is told, left alone, and stops nothing', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('generico:comment:world/media-pakistan-helps-taliban-fight-is:x', '{not json');
    localStorage.setItem('generico:draft:world/media-pakistan-helps-taliban-fight-is:x', '[]');
  });
  await page.goto(article);
  await expect(page.getByText('1 comment kept in this browser could not be read')).toBeVisible();
  await write(page, 'Sample');
  await expect(comments(page).getByRole('article')).toHaveCount(1);
});

test('a comment is changed, deleted, and brought back', async ({ page }) => {
  await page.goto(article);
  await write(page, 'Sample');
  await page.getByRole('button', { name: 'Edit comment by Sample reader' }).click();
  const form = page.getByRole('region', { name: 'Edit comment by Sample reader' });
  await form.getByRole('textbox', { name: 'Comment' }).fill('Better sample');
  await form.getByRole('button', { name: 'Save changes' }).click();
  await expect(comments(page).getByRole('article')).toContainText('Better sample');
  await expect(page.getByRole('button', { name: 'Edit comment by Sample reader' })).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(comments(page).getByText('Sample', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Edit comment by Sample reader' }).click();
  await form.getByRole('textbox', { name: 'Comment' }).fill('Better sample');
  await form.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByRole('button', { name: 'Edit comment by Sample reader' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(form.getByRole('textbox', { name: 'Comment' })).toBeFocused();
  await expect(form.getByText('Draft restored')).toHaveCount(0);
  await form.getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('button', { name: 'Delete: Sample reader' }).click();
  await expect(comments(page).getByRole('article')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(comments(page).getByRole('article')).toContainText('Better sample');
  await expect(comments(page).getByRole('article')).toBeFocused();
});

test('a tab that was duplicated keeps a draft of its own', async ({ page, context }) => {
  await page.goto(article);
  await comment(page).fill('First thought');
  const opened = context.waitForEvent('page');
  // The new tab begins with a copy of what lies in sessionStorage.
  await page.evaluate((url) => void window.open(url), article);
  const copy = await opened;
  // What is typed before the app is there joins the draft that another tab has left.
  await appIsThere(copy);
  await comment(copy).fill('Second thought');
  await comment(page).fill('First thought, continued');
  await page.reload();
  await copy.reload();
  await expect(comment(page)).toHaveValue('First thought, continued');
  await expect(comment(copy)).toHaveValue('Second thought');
});

test('comments go out of one browser as a file and into another', async ({ page, browser }) => {
  await page.goto(article);
  await write(page, 'Sample to take along');
  const downloaded = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  const file = await (await downloaded).path();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    comments: [{ text: 'Sample to take along' }],
  });

  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(article);
  await appIsThere(elsewhere);
  await elsewhere.getByLabel('Your comments: Import').setInputFiles(file);
  await expect(elsewhere.getByText('1 comment added')).toBeVisible();
  await expect(comments(elsewhere).getByRole('article')).toContainText('Sample to take along');
});
