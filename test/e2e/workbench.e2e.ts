/** The designers' workbench at the dev server: every part of the interface in every state. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { expect, type Page, test as base } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { createServer } from 'vite';
import { statePath } from '../../src/workbench/state.ts';
import { copyProject } from '../support/copy-project.ts';
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
    // The heading of a part that stands alone is the name of its state, and says nothing.
    const seen = page.getByText(state.sees ?? '').and(page.locator(':not(h1)'));
    if (state.sees) await expect(seen.first()).toBeVisible();
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

test('a designer finds states by their name, and hands on how they look', async ({ workbench: page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  // All frames at once would take a while.
  await page.goto('/workbench/?width=768&find=by');
  await page.getByRole('searchbox', { name: 'Find a state' }).fill('byline');
  await expect(page.getByText('3 states', { exact: true })).toBeVisible();
  await expect(page.locator('iframe:visible')).toHaveCount(3);
  await page.getByRole('radio', { name: 'dark' }).check();
  await page.getByRole('checkbox', { name: 'Right to left' }).check();

  await page.reload();
  await expect(page.getByRole('searchbox', { name: 'Find a state' })).toHaveValue('byline');
  const frame = page.locator('iframe[title="Byline with 4 authors"]');
  const inside = frame.contentFrame().locator('html');
  await expect(inside).toHaveAttribute('data-shown', '');
  await expect(inside).toHaveAttribute('data-theme', 'dark');
  await expect(inside).toHaveAttribute('dir', 'rtl');
  expect((await frame.boundingBox())!.width).toBe(768);
  // It shows all of it.
  const unseen = await inside.evaluate((html) => html.scrollHeight - innerHeight);
  expect(unseen).toBeLessThanOrEqual(0);

  const alone = page.getByRole('link', { name: 'Byline with 4 authors, alone' });
  await page.goto((await alone.getAttribute('href'))!);
  await expect(inside).toHaveAttribute('data-theme', 'dark');
  expect((await frame.boundingBox())!.width).toBe(768);
  await page.setViewportSize({ width: 320, height: 800 });
});

test('a state looks as it would in print, in forced colours, with less motion and larger letters', async ({
  workbench: page,
}) => {
  const path = '/workbench/states/around-the-pages/on-the-way-to-the-next-page/';
  const seen = async (query: string) => {
    await page.goto(path + query);
    await page.locator('html[data-shown]').waitFor();
    return page.evaluate(() => ({
      navigation: getComputedStyle(document.querySelector('nav')!).display,
      accent: getComputedStyle(document.documentElement).getPropertyValue('--accent'),
      animation: getComputedStyle(document.querySelector('[class*=progress]')!).animationName,
      letters: getComputedStyle(document.documentElement).fontSize,
      media: ['print', '(forced-colors: active)', '(prefers-reduced-motion: reduce)'].filter(
        (medium) => matchMedia(medium).matches,
      ),
    }));
  };
  const usual = await seen('');
  expect(usual.media).toEqual([]);
  expect(usual.navigation).not.toBe('none');
  expect(usual.animation).toContain(',');
  expect(usual.letters).toBe('16px');

  const other = await seen('?with=forced-colours,reduced-motion,print,text-200');
  expect(other.media).toEqual(['print', '(forced-colors: active)', '(prefers-reduced-motion: reduce)']);
  expect(other.navigation).toBe('none');
  expect(other.accent).toBe('CanvasText');
  expect(other.animation).not.toContain(',');
  expect(other.letters).toBe('32px');
});

test('a state knows nothing of what this browser keeps, leaves nothing in it, and asks nobody', async ({
  workbench: page,
}) => {
  const kept = () =>
    page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]));
  await page.goto('/favicon.svg');
  await page.evaluate(() => localStorage.setItem('generico:name', 'A designer'));
  const before = await kept();
  const asked: string[] = [];
  const note = (request: { url: () => string }) => asked.push(new URL(request.url()).pathname);
  page.on('request', note);

  await page.goto('/workbench/states/comment-form/form-posted/');
  await page.locator('html[data-shown]').waitFor();
  await expect(page.getByText('Your comment is posted.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('');
  await page.goto('/workbench/states/lists-and-the-front/front-60-articles/');
  await page.locator('html[data-shown]').waitFor();

  page.off('request', note);
  expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);
  await page.goto('/favicon.svg');
  expect(await kept()).toBe(before);
  await page.evaluate(() => localStorage.clear());
});

test('what is saved is seen in the frames at once, and what was typed stays', async ({ browser }) => {
  const root = copyProject();
  const server = await createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
    cacheDir: join(root, '.vite'),
    logLevel: 'error',
    server: { port: 4573, strictPort: true, fs: { allow: [root, project] } },
  });
  await server.listen();
  const page = await browser.newPage({ baseURL: new URL(server.resolvedUrls!.local[0]!).origin });
  const save = (file: string, from: string, to: string) => {
    const text = readFileSync(join(root, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(root, file), text.replace(from, to));
  };
  try {
    await page.goto('/workbench/?find=near+the+limit');
    const frame = page.locator('iframe:visible').contentFrame();
    // The first start of a dev server looks through the packages.
    await expect(frame.locator('html')).toHaveAttribute('data-shown', '', { timeout: 30_000 });
    await frame.getByRole('textbox', { name: 'Name' }).fill('Half a name');
    await frame.locator('html').evaluate(() => Object.assign(window, { sameDocument: true }));

    save('src/ui/tokens.css', '--measure: 38rem', '--measure: 31rem');
    await expect(frame.locator('html')).toHaveCSS('--measure', '31rem');
    save('src/ui/field.tsx', '{label}', '{label}!');
    await expect(frame.getByText('Name!')).toBeVisible();
    await expect(frame.getByRole('textbox', { name: 'Name!' })).toHaveValue('Half a name');
    expect(await frame.locator('html').evaluate(() => 'sameDocument' in window)).toBe(true);
  } finally {
    await page.close();
    await server.close();
    rmSync(root, { recursive: true });
  }
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
