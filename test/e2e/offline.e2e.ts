/** Reading without a network, with real service workers: each test has a host of its own. */
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { openHost, type MoodyHost } from './moody-host.ts';
import { expect, test as base } from './page.ts';

const dist = resolve(import.meta.dirname, '../../dist');
const article = '/world/uzbekistan-votes-for-a-president/';
const headline = 'Uzbekistan votes for a president';

const test = base.extend<{ host: MoodyHost }>({
  serviceWorkers: 'allow',
  host: async ({ viewport }, provide) => {
    void viewport;
    const host = await openHost(dist);
    await provide(host);
    host.goDown();
  },
  baseURL: ({ host }, provide) => provide(host.url),
});

// What cannot be fetched is told in the console, and nothing else may be.
test.beforeEach(({ page, expectErrors }) => {
  expectErrors();
  page.on('console', (message) => {
    if (message.type() === 'error') expect(message.text()).toContain('Failed to load resource');
  });
});

/** A visit that leaves the worker in charge of the page. */
async function visit(page: Page, path: string) {
  await page.goto(path);
  await page.mouse.move(100, 100);
  await page.mouse.move(200, 200);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

test('a page that was visited opens without a network the second time', async ({ page, host }) => {
  await visit(page, '/');
  await page.goto(article);
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
  host.goDown();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Comment', exact: true })).toBeVisible();
});
