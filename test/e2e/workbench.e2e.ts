/** The designers' workbench at the dev server: every part of the interface in every state. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { expect, type Page, test as base } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { createServer } from 'vite';
import { statePath } from '../../src/workbench/state.ts';
import { workbenchStates } from '../support/workbench-states.ts';

const project = resolve(import.meta.dirname, '../..');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One page for all states that a worker looks at: what is loaded once is not loaded again. */
const test = base.extend<object, { workbench: Page }>({
  workbench: [
    async ({ browser }, use, { parallelIndex }) => {
      const server = await createServer({
        root: project,
        configFile: join(project, 'vite.config.ts'),
        cacheDir: join(project, `node_modules/.cache/workbench-${parallelIndex}`),
        logLevel: 'error',
        server: {
          port: 4473 + parallelIndex,
          strictPort: true,
          hmr: false,
          watch: null,
          // Nothing changes meanwhile, so the browser need not ask.
          headers: { 'cache-control': 'max-age=3600' },
        },
      });
      await server.listen();
      const page = await browser.newPage({
        baseURL: new URL(server.resolvedUrls!.local[0]!).origin,
        viewport: { width: 320, height: 800 },
      });
      await use(page);
      await page.close();
      await server.close();
    },
    { scope: 'worker' },
  ],
});

for (const state of await workbenchStates())
  test(`${state.name}: nothing stands in anybody’s way, and nothing sticks out at 320 px`, async ({
    workbench: page,
  }) => {
    const errors: string[] = [];
    const note = (error: Error | { text: () => string; type: () => string }) => {
      if (error instanceof Error) errors.push(error.message);
      else if (error.type() === 'error') errors.push(error.text());
    };
    page.on('pageerror', note).on('console', note);

    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(statePath(state));
    await page.locator('html[data-shown]').waitFor();
    await page.evaluate(axe);
    expect(await stickingOut(page)).toEqual([]);
    const rules = Object.fromEntries((state.lacks ?? []).map((id) => [id, { enabled: false }]));
    expect(await violations(page, { rules })).toEqual([]);
    // Only colours can be others in the dark.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, { runOnly: ['color-contrast', 'link-in-text-block'] }), 'dark').toEqual([]);

    page.off('pageerror', note).off('console', note);
    if (!state.breaks) expect(errors).toEqual([]);
  });

const violations = async (page: Page, options: RunOptions) => {
  const found = await page.evaluate(
    (given) =>
      (window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(given),
    options,
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

/** What lies beyond the edges of the screen, but for what a scroller holds. */
const stickingOut = (page: Page) =>
  page.evaluate(() => {
    const isHeld = (element: Element): boolean => {
      const { parentElement: parent } = element;
      return parent !== null && (getComputedStyle(parent).overflowX !== 'visible' || isHeld(parent));
    };
    const { clientWidth, scrollWidth } = document.documentElement;
    const out = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -1 || right > clientWidth + 1) && !isHeld(element);
    });
    return [...(scrollWidth > clientWidth ? ['the page'] : []), ...out.map(({ outerHTML }) => outerHTML)];
  });
