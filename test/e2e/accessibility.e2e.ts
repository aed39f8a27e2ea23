import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { expect, test } from './page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const noted = '/world/media-pakistan-helps-taliban-fight-is/';

/** Every kind of published page, and how it is reached; what else may stand in it is looked at in the workbench. */
const pages: Record<string, (page: Page) => Promise<unknown>> = {
  front: (page) => page.goto('/'),
  category: (page) => page.goto('/world/'),
  archive: async (page) => {
    // The bundled paper is too young for an archive: it gets one of three pages.
    await page.route('**/world/page/2/feed.json', async (route) => {
      const feed = (await (await page.request.get('/world/feed.json')).json()) as object;
      const beside = { newer: '/world/', older: '/world/page/1/' };
      await route.fulfill({ json: { ...feed, _generico: { title: 'World', page: 2, ...beside } } });
    });
    await page.goto('/world/page/2/');
    await page.getByRole('link', { name: 'Older' }).waitFor();
  },
  topic: (page) => page.goto('/topics/afghanistan/'),
  author: (page) => page.goto('/authors/newsroom/'),
  'article with notes': (page) => page.goto(noted),
  'article with a table and a picture': (page) =>
    page.goto('/politics/social-democrats-narrowly-win-german-election/'),
  'article in Russian': (page) => page.goto('/science/pervyj-kinoekipazh-vernulsya-s-mks/'),
  'article with comments': (page) =>
    page.goto('/technology/facebook-instagram-whatsapp-unreachable-for-six-hours/'),
  'article with an open note and a refused comment': async (page) => {
    await page.goto(noted);
    await page.getByRole('button', { name: 'Post comment' }).click();
    await page.getByRole('button', { name: /^Note/ }).nth(2).click();
  },
  'saved stories': async (page) => {
    await page.goto('/world/');
    await page.getByRole('button', { name: 'Save for later: Uzbekistan votes for a president' }).click();
    await page.getByRole('button', { name: /^Save for later: Media/ }).click();
    await page.getByRole('link', { name: 'Saved stories' }).click();
    await page.getByRole('button', { name: /^Remove: Uzbekistan/ }).click();
  },
  'search with results': async (page) => {
    await page.goto('/search/?q=category:world+after:2021-10-01+afghan');
    await page.locator('mark').first().waitFor();
  },
  'search with none': async (page) => {
    await page.goto('/search/?q=zzzz');
    await page.getByRole('region', { name: 'The newest stories' }).waitFor();
  },
  'not found': (page) => page.goto('/nowhere/'),
};

for (const [kind, reach] of Object.entries(pages))
  test(`${kind}: nothing stands in anybody’s way, and nothing is wider than the screen`, async ({ page }) => {
    await reach(page);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(axe);
    expect(await violations(page), 'wide').toEqual([]);
    // Only colours can be others in the dark.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, ['color-contrast', 'link-in-text-block']), 'dark').toEqual([]);

    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 320, height: 900 });
    expect(await violations(page), 'narrow').toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

/** What axe finds, by all of its rules or by these. */
async function violations(page: Page, runOnly?: string[]): Promise<string[]> {
  const { violations: found } = await page.evaluate(
    (options) =>
      (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run(options),
    runOnly ? { runOnly } : {},
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
