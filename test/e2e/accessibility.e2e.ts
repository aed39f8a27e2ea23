import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, test } from './page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const pages = {
  front: '/',
  category: '/world/',
  topic: '/topics/afghanistan/',
  author: '/authors/newsroom/',
  'article with notes': '/world/media-pakistan-helps-taliban-fight-is/',
  'article with a table and a picture': '/politics/social-democrats-narrowly-win-german-election/',
  'article in Russian': '/science/pervyj-kinoekipazh-vernulsya-s-mks/',
  'article with comments': '/technology/facebook-instagram-whatsapp-unreachable-for-six-hours/',
  'not found': '/nowhere/',
};

for (const [kind, path] of Object.entries(pages))
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 1280])
      test(`${kind}, ${colorScheme}, ${width} px: nothing stands in anybody’s way, and nothing is wider than the screen`, async ({
        page,
      }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() =>
          (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
        );
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });

test('the form with its errors, an open note and the error page have no findings either', async ({
  page,
  expectErrors,
}) => {
  expectErrors();
  const findings = async () => {
    await page.evaluate(axe);
    return page.evaluate(async () =>
      (await (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run()).violations.map(
        ({ id }) => id,
      ),
    );
  };
  await page.goto(pages['article with notes']);
  await page.getByRole('button', { name: 'Post comment' }).click();
  await page.getByRole('button', { name: /^Note/ }).nth(2).click();
  expect(await findings()).toEqual([]);

  await page.route('**/world/feed.json', (route) => route.fulfill({ status: 500 }));
  await page.goto('/world/');
  await page.getByRole('heading', { name: 'This page could not be shown' }).waitFor();
  expect(await findings()).toEqual([]);
});
