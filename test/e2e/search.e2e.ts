import { appIsThere, expect, test } from './page.ts';

const field = 'Search all stories';

test('by keyboard alone, a reader finds a story, reads it at the passage, and comes back to the results', async ({
  page,
}) => {
  await page.goto('/');
  // The first key loads what answers keys, and is answered by it.
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: field })).toBeFocused();
  await page.keyboard.type('panjshir province');
  await expect(page.getByRole('status').filter({ hasText: /^1 story$/ })).toBeVisible();
  await expect(page).toHaveURL('/search/?q=panjshir%20province');
  const result = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2 }) });
  await expect(result.locator('mark').first()).toBeVisible();

  await page.keyboard.press('Enter');
  await result.getByRole('heading').getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Media: Pakistan/);
  const passage = page.locator('main p', { hasText: 'Panjshir, the last of the' });
  await expect(passage).toBeFocused();
  await expect(passage).toBeInViewport();

  await page.goBack();
  await expect(page.getByRole('searchbox', { name: field })).toHaveValue('panjshir province');
  await expect(result).toHaveCount(1);
});

test('a result that is opened in another tab leads to its words', async ({ page, context }) => {
  await page.goto('/search/?q=panjshir+province');
  const opened = context.waitForEvent('page');
  await page.locator('mark').first().waitFor();
  await page
    .getByRole('main')
    .getByRole('heading', { level: 2 })
    .getByRole('link')
    .click({ modifiers: ['ControlOrMeta'] });
  const tab = await opened;
  await tab.bringToFront();
  await appIsThere(tab);
  await expect(tab.locator('main p', { hasText: 'Panjshir, the last of the' })).toBeInViewport();
});

test('what was typed before the app was there is looked for', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/search/', { waitUntil: 'commit' });
  await page.getByRole('searchbox', { name: field }).fill('lava');
  release();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/lava/i);
  await expect(page).toHaveURL('/search/?q=lava');
});

test('a filter narrows the results, stands in the words, and can be taken back', async ({ page }) => {
  await page.goto('/search/?q=october');
  const count = page.getByRole('status').filter({ hasText: /stor(?:y|ies)$/ });
  const all = await count.textContent();
  await page.getByText('Filters').click();
  await page.getByRole('combobox', { name: 'Category' }).selectOption('Science');
  await expect(page).toHaveURL('/search/?q=category%3Ascience%20october');
  await expect(count).not.toHaveText(all!);
  await page.goBack();
  await expect(count).toHaveText(all!);
});

test('nothing of the index is loaded before somebody searches, and little then', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('/');
  await page.getByRole('link', { name: 'Search' }).hover();
  const parts = () => loaded.filter((path) => path.startsWith('/search/') && path !== '/search/');
  expect(parts()).toEqual([]);

  await page.goto('/search/?q=lava');
  await page.locator('mark').first().waitFor();
  const dictionary = parts().filter((path) => /\/\d+\.bin$/.test(path));
  expect(dictionary.length).toBeGreaterThan(0);
  expect(dictionary.length).toBeLessThan(4);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the form says what it needs', async ({ page }) => {
    await page.goto('/search/');
    await expect(page.getByRole('searchbox', { name: field })).toBeVisible();
    await expect(page.locator('noscript p')).toHaveText(
      'Searching happens in the browser, and needs JavaScript.',
    );
  });
});
