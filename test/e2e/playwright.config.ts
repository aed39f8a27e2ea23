import { defineConfig } from '@playwright/test';
import { findBrowser } from '../support/find-browser.ts';

const port = 4173;

export default defineConfig({
  testMatch: '*.e2e.ts',
  outputDir: '../../test-results',
  // A machine may be busy, and no test is about how long something takes.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // They wait more than they work.
  workers: 3,
  fullyParallel: true,
  forbidOnly: !!process.env['CI'],
  // What fails once and passes then is told as flaky: on a busy machine, one of some four hundred now and then does.
  retries: process.env['CI'] ? 2 : 0,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: await findBrowser(),
    viewport: { width: 1280, height: 900 },
    // Writing one takes longer than most tests do.
    trace: 'on-first-retry',
    // Tests of what is fetched would see what was kept.
    serviceWorkers: 'block',
  },
  webServer: {
    command: `npm run build && npm run preview -- --port ${port} --strictPort`,
    url: `http://localhost:${port}`,
    cwd: '../..',
    timeout: 120_000,
    reuseExistingServer: false,
  },
});
