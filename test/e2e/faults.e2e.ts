import { readFile } from 'node:fs/promises';
import type { Page, Route } from '@playwright/test';
import { expect, test } from './page.ts';

const article = '/world/uzbekistan-votes-for-a-president/';
const headline = 'Uzbekistan votes for a president';
const articleJson = `**/articles${article.slice(0, -1)}.json`;
const latestJson = '**/world/latest.json';
/** No fault may take longer to be told, in milliseconds. */
const patience = 12_000;

const answers: Record<string, (route: Route) => Promise<void>> = {
  'a server error': (route) => route.fulfill({ status: 500, body: 'Internal Server Error' }),
  'a page instead of data': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Log in' }),
  'data that breaks off': (route) =>
    route.fulfill({ contentType: 'application/json', body: '{"headline":"Uzb' }),
  'data of another kind': (route) =>
    route.fulfill({ contentType: 'application/json', body: '{"version":2}' }),
  'no connection': (route) => route.abort('internetdisconnected'),
  'no answer at all': () => new Promise(() => undefined),
};

for (const [fault, answer] of Object.entries(answers)) {
  test(`with ${fault} for the article, the paper stands, says what happened, and tries again`, async ({
    page,
    expectErrors,
  }) => {
    expectErrors();
    await page.route(articleJson, answer);
    await follow(page);
    await expect(page.getByRole('heading', { name: 'This page could not be shown' })).toBeVisible({
      timeout: patience,
    });
    await expect(page.getByRole('navigation', { name: 'Categories', exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Front page' })).toBeVisible();

    await page.unroute(articleJson);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
  });

  test(`with ${fault} for the latest posts, the article reads, and they can be tried again`, async ({
    page,
    expectErrors,
  }) => {
    expectErrors();
    await page.route(latestJson, answer);
    await follow(page);
    await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
    await expect(page.getByText('The latest posts could not be loaded.')).toBeVisible({ timeout: patience });

    await page.unroute(latestJson);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(
      latest(page)
        .getByRole('link', { name: 'Soldiers depose' })
        .or(latest(page).getByRole('listitem'))
        .first(),
    ).toBeVisible();
    await expect(page.getByText('The latest posts could not be loaded.')).toHaveCount(0);
  });
}

/** To the article by a link, so that the app has to load it. */
async function follow(page: Page) {
  await page.goto('/world/');
  await page.getByRole('main').getByRole('link', { name: headline }).click();
}

const latest = (page: Page) => page.getByRole('complementary', { name: 'Latest posts in this category' });

test('an article that is missing is a page that was not found', async ({ page }) => {
  await page.route(articleJson, (route) => route.fulfill({ status: 404, body: '{}' }));
  await follow(page);
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
  await expect(page).toHaveTitle('Page not found – GENERICO.ru');
});

test('a node of a kind that this reader does not know costs its place, not the article', async ({ page }) => {
  const json = JSON.parse(await readFile(`public/articles${article.slice(0, -1)}.json`, 'utf8')) as {
    body: unknown[];
  };
  json.body.splice(1, 0, { type: 'hologram', children: [{ type: 'text', value: 'Words within.' }] });
  await page.route(articleJson, (route) => route.fulfill({ json }));
  await page.goto(article);
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
  await expect(page.getByText('Words within.')).toBeVisible();
  await expect(page.getByText('A part of this article cannot be shown as it was meant.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Post comment' })).toBeVisible();
});

test('a widget that breaks leaves the article standing, and comes back', async ({ page, expectErrors }) => {
  expectErrors();
  await page.addInitScript(() => {
    const real = Intl.RelativeTimeFormat.prototype.format;
    let broken = true;
    Intl.RelativeTimeFormat.prototype.format = function (...args: [number, Intl.RelativeTimeFormatUnit]) {
      if (broken) throw new Error('broken on purpose');
      return real.apply(this, args);
    };
    (window as { mend?: () => void }).mend = () => (broken = false);
  });
  await page.goto('/technology/facebook-instagram-whatsapp-unreachable-for-six-hours/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const alert = page.getByRole('alert').filter({ hasText: 'This part of the page broke.' });
  await expect(alert).toBeVisible();
  await page.evaluate(() => (window as { mend?: () => void }).mend!());
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('button', { name: 'Post comment' })).toBeVisible();
});

test('a page that breaks leaves the masthead standing, says so, and begins anew', async ({
  page,
  expectErrors,
}) => {
  expectErrors();
  await page.addInitScript(() => {
    // Once: the byline counts words by it.
    if (sessionStorage.getItem('mended')) return;
    Intl.Segmenter.prototype.segment = () => {
      throw new Error('broken on purpose');
    };
  });
  await page.goto(article);
  await expect(page.getByRole('heading', { name: 'This page could not be shown' })).toBeVisible();
  await expect(page.getByText('Something in this page broke.')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Categories', exact: true })).toBeVisible();

  await page.evaluate(() => sessionStorage.setItem('mended', 'yes'));
  await page.getByRole('button', { name: 'Reload the page' }).click();
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
});

test('a failed navigation keeps the masthead, and Back works', async ({ page, expectErrors }) => {
  expectErrors();
  await page.goto('/world/');
  await page.route(articleJson, (route) => route.abort());
  await page.getByRole('main').getByRole('link', { name: headline }).click();
  await expect(page.getByRole('heading', { name: 'This page could not be shown' })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'World' })).toBeVisible();
});

test('a part of the reader that a new deployment took away is fetched anew by one reload, and never by two', async ({
  page,
  expectErrors,
}) => {
  expectErrors();
  let loads = 0;
  page.on('load', () => (loads += 1));
  await page.route('**/assets/transfer-*.js', (route) => route.fulfill({ status: 404 }));
  await page.goto(article);
  await page.getByRole('textbox', { name: 'Comment', exact: true }).fill('Half a thought');
  await page.getByRole('button', { name: 'Export' }).click();
  await expect.poll(() => loads).toBe(2);
  await expect(page.getByRole('textbox', { name: 'Comment', exact: true })).toHaveValue('Half a thought');

  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByText('This part of the page could not be loaded.')).toBeVisible();
  expect(loads).toBe(2);
});

test('if the app itself never comes, the page reads, and who sent a comment is told and loses no word', async ({
  page,
  expectErrors,
}) => {
  expectErrors();
  await page.route('**/assets/index-*.js', (route) => route.abort());
  await page.goto(article);
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
  await page.getByRole('textbox', { name: 'Comment', exact: true }).fill('A thought');
  await page.getByRole('textbox', { name: 'Name' }).fill('A reader');
  await page.getByRole('button', { name: 'Post comment' }).click();
  await expect(page.getByText('This takes longer than it should.')).toBeVisible({ timeout: patience });
  await expect(page).toHaveURL(article);

  await page.unroute('**/assets/index-*.js');
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByRole('textbox', { name: 'Comment', exact: true })).toHaveValue('A thought');
  await page.getByRole('button', { name: 'Post comment' }).click();
  await expect(page.getByText('Your comment is posted.')).toBeVisible();
});

test('no fault of what is newer ever stands over a text that is there', async ({ page, expectErrors }) => {
  expectErrors();
  const asked: string[] = [];
  await page.route(/\.json$/, async (route) => {
    asked.push(route.request().url());
    await route.fulfill({ status: 500 });
  });
  await page.goto(article);
  await expect.poll(() => asked.length).toBeGreaterThanOrEqual(3);
  await page.waitForTimeout(200);
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
  await expect(latest(page).getByRole('listitem')).toHaveCount(10);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByText('could not be')).toHaveCount(0);
});

test('a page that stood for "not found" becomes the article that has been published since', async ({
  page,
}) => {
  const notFound = await (await page.request.get('/nowhere/')).text();
  await page.route(`**${article}`, (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: notFound }),
  );
  await page.goto(article);
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
});
