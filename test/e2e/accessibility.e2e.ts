import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { giveVoice } from '../support/give-voice.ts';
import { expect, test } from './page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const noted = '/world/media-pakistan-helps-taliban-fight-is/';

/** Every kind of page: how it is reached, and the heading it has then. */
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
  'list of keys': async (page) => {
    await page.goto(noted);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  },
  'article that is read out': async (page) => {
    await giveVoice(page);
    await page.goto(noted);
    await page.mouse.move(200, 200);
    await page.getByRole('button', { name: 'Listen' }).click();
    await page.getByRole('group', { name: 'Reading out' }).waitFor();
  },
  'category of a reader who was here before': async (page) => {
    await page.addInitScript(() => {
      const visit = { v: 1, seen: Date.now(), since: Date.parse('2021-10-24T09:00:00Z') };
      localStorage.setItem('generico:visit', JSON.stringify(visit));
      const read = 'generico:read:world/uzbekistan-votes-for-a-president';
      localStorage.setItem(read, JSON.stringify({ v: 1, at: 1 }));
    });
    await page.goto('/world/');
    await page.getByRole('link', { name: /^Read:/ }).waitFor();
  },
  'article with an offer to go on': async (page) => {
    const place = { block: 6, words: '' };
    await page.addInitScript(
      (record) => localStorage.setItem('generico:read:world/media-pakistan-helps-taliban-fight-is', record),
      JSON.stringify({ v: 1, at: 1, place }),
    );
    await page.goto(noted);
    await page.getByRole('button', { name: 'Continue where you left off' }).waitFor();
  },
  'saved stories': async (page) => {
    await page.goto('/world/');
    await page.getByRole('button', { name: 'Save for later: Uzbekistan votes for a president' }).click();
    await page.getByRole('button', { name: /^Save for later: Media/ }).click();
    await page.getByRole('link', { name: 'Saved stories' }).click();
    await page.getByRole('button', { name: /^Remove: Uzbekistan/ }).click();
  },
  'nothing saved': async (page) => {
    await page.goto('/saved/');
    await page.getByText(/^Nothing saved yet/).waitFor();
  },
  'data of every kind': async (page) => {
    await page.goto(noted);
    await page.getByRole('textbox', { name: 'Comment', exact: true }).fill('Half a thought');
    await page.getByRole('main').getByRole('button', { name: 'Save for later' }).first().click();
    await page.getByRole('contentinfo').getByRole('link', { name: 'Your data on this device' }).click();
    await page.getByRole('region', { name: 'Saved stories' }).getByText('What is in it').click();
    await page.getByRole('button', { name: 'Erase: Drafts' }).click();
  },
  'article with words selected': async (page) => {
    await page.goto(noted);
    await page.keyboard.press('Shift');
    await page.locator('h1').evaluate((heading) => getSelection()!.selectAllChildren(heading));
    await page.getByRole('group', { name: 'Selected words' }).waitFor();
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
  failed: async (page) => {
    await page.route('**/world/feed.json', (route) => route.fulfill({ status: 500 }));
    await page.goto('/');
    await page.getByRole('link', { name: 'World', exact: true }).first().click();
    await page.getByRole('heading', { name: 'This page could not be shown' }).waitFor();
  },
};

for (const [kind, reach] of Object.entries(pages))
  test(`${kind}: nothing stands in anybody’s way, and nothing is wider than the screen`, async ({
    page,
    expectErrors,
  }) => {
    if (kind === 'failed') expectErrors();
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
