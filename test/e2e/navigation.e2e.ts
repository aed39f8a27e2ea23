import { expect, test } from './page.ts';

const article = '/world/media-pakistan-helps-taliban-fight-is/';

test('the first stop of the keyboard is the way past the navigation', async ({ page }) => {
  await page.goto(article);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(
    page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'GENERICO.ru' }),
  ).toBeFocused();
});

test('after a navigation the heading has the focus, and the title is announced', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('navigation', { name: 'Categories', exact: true })
    .getByRole('link', { name: 'Science' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Science' })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Science – GENERICO.ru' })).toBeAttached();
  await expect(page.getByRole('link', { name: 'Science', exact: true }).first()).toHaveAttribute(
    'aria-current',
    'page',
  );
});

test('the present page stays until the next is ready, and a line tells only of a slow one', async ({
  page,
}) => {
  await page.route('**/science/feed.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto('/world/');
  await page.getByRole('link', { name: 'Science', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'World' })).toBeVisible();
  const line = page.locator('#root > div > [aria-hidden]');
  await expect(line).toBeVisible();
  await page.waitForFunction(() => {
    const bar = document.querySelector('#root > div > [aria-hidden]');
    return bar && getComputedStyle(bar).opacity === '1';
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Science' })).toBeVisible();
  await expect(line).toHaveCount(0);
});

test('pointing at a link for a moment fetches what it will need', async ({ page }) => {
  await page.goto('/world/');
  const wanted = page.waitForRequest('**/articles/world/uzbekistan-votes-for-a-president.json');
  await page.getByRole('link', { name: 'Uzbekistan votes for a president' }).hover();
  await wanted;
  let again = 0;
  page.on(
    'request',
    (request) => request.url().endsWith('/uzbekistan-votes-for-a-president.json') && again++,
  );
  await page.getByRole('link', { name: 'Uzbekistan votes for a president' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Uzbekistan votes for a president' }),
  ).toBeVisible();
  expect(again).toBe(0);
});

test('what a click asks for comes first, and what helps along the way is one script when the reader rests', async ({
  page,
}) => {
  await page.goto(article);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const scripts = () => asked.filter((path) => path.endsWith('.js'));
  await page
    .getByRole('complementary', { name: 'Latest posts in this category' })
    .getByRole('link', { name: 'Uzbekistan votes for a president', exact: true })
    .click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Uzbekistan votes for a president' }),
  ).toBeFocused();
  expect(asked[0]).toBe('/articles/world/uzbekistan-votes-for-a-president.json');

  await expect.poll(scripts).toEqual([expect.stringMatching(/^\/assets\/resting-/)]);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(scripts()).toHaveLength(1);
});

test('Back returns to where one was', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await page.goto('/world/');
  const link = page
    .getByRole('main')
    .getByRole('link', { name: 'Soldiers depose President Alpha Condé in Guinea' });
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(300);
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: /Alpha Condé/ })).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'World' })).toBeVisible();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
});

test('on a phone the current category is in sight in the row that scrolls', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto('/sport/');
  await expect(
    page.getByRole('navigation', { name: 'Categories', exact: true }).getByRole('link', { name: 'Sport' }),
  ).toBeInViewport();
});
