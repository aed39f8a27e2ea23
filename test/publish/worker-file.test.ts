import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import type { Files } from '../../src/publish/files.ts';
import { killSwitch, withOffline, workerFile } from '../../src/publish/worker-file.ts';
import { publishedAt } from '../support/published-at.ts';

const site = (more: Record<string, string> = {}): Files =>
  new Map(
    Object.entries({
      '/assets/index-1.css': '.app {}',
      '/assets/index-1.js': 'let app',
      '/assets/serif-latin-wght-normal-1.woff2': 'latin',
      '/assets/serif-cyrillic-wght-normal-1.woff2': 'cyrillic',
      '/assets/serif-latin-wght-italic-1.woff2': 'italic',
      '/opening/index.html': 'On its way',
      '/search/index.html': 'Search',
      '/saved/index.html': 'Saved',
      '/your-data/index.html': 'Your data',
      '/world/rain/index.html': 'Rain',
      ...more,
    }).map(([path, text]) => [path, { parts: () => [''], make: () => text }]),
  );

/** What the published worker knows of its deployment. */
async function told(files: Files) {
  const text = String(await workerFile('script', files).make());
  const [, json] = /^self\.generico=(.*);\nscript$/.exec(text)!;
  return JSON.parse(json!) as {
    deployment: string;
    shell: { url: string; revision: string | null; integrity?: string }[];
  };
}

describe('the service worker of a deployment', () => {
  test('keeps the app, its typeface, and the pages that are no news', async () => {
    const { shell } = await told(site());
    expect(shell.map(({ url }) => url)).toEqual([
      '/assets/index-1.css',
      '/assets/index-1.js',
      '/assets/serif-latin-wght-normal-1.woff2',
      '/opening/',
      '/search/',
      '/saved/',
      '/your-data/',
    ]);
  });

  test('takes a part of the app for whole only if it is, byte for byte', async () => {
    const { shell } = await told(site());
    const sum = createHash('sha256').update('let app').digest('base64');
    expect(shell[1]).toEqual({ url: '/assets/index-1.js', revision: null, integrity: `sha256-${sum}` });
  });

  test('is another one when the app is, and the same when only news is', async () => {
    const before = await told(site());
    expect(await told(site({ '/world/rain/index.html': 'Rain, put right' }))).toEqual(before);
    const after = await told(site({ '/saved/index.html': 'Saved anew' }));
    expect(after.deployment).not.toBe(before.deployment);
    expect(workerFile('script', site()).parts()).toEqual(
      workerFile('script', site({ '/world/rain/index.html': 'Rain, put right' })).parts(),
    );
  });

  test('asks within the folder that the paper is published in', async () => {
    publishedAt('https://example.org/news');
    const { shell } = await told(site());
    expect(shell.every(({ url }) => url.startsWith('/news/'))).toBe(true);
  });
});

test('one variable turns it off, and publishes what takes it away', async () => {
  expect(withOffline()).toBe(true);
  vi.stubEnv('GENERICO_OFFLINE', 'off');
  expect(withOffline()).toBe(false);
  vi.unstubAllEnvs();
  const script = String(await killSwitch.make());
  expect(script).toBe(readFileSync('src/offline/worker/kill-switch.js', 'utf8'));
  expect(script).toContain('registration.unregister()');
  expect(script).not.toContain("addEventListener('fetch'");
});
