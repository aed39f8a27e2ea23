import '../../src/browser/early.ts';
import { test as base, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

/** Done when the app answers: what a test does before is put off, or lost with its page. */
export const appIsThere = (page: Page) => page.waitForFunction(() => !window.early);

/**
 * A page on which nothing may go wrong unnoticed: no error, nothing that the policy forbids, no request to anybody else.
 * `expectErrors` is for tests in which something is meant to go wrong.
 */
export const test = base.extend<{ expectErrors: () => void }>({
  expectErrors: [
    async ({ page, javaScriptEnabled }, use) => {
      const goto = page.goto.bind(page);
      page.goto = async (url, options) => {
        const response = await goto(url, options);
        if (javaScriptEnabled && options?.waitUntil !== 'commit')
          await page
            .waitForFunction(() => !window.early, undefined, { timeout: 5000 })
            .catch(() => undefined);
        return response;
      };
      const errors: string[] = [];
      const foreign: string[] = [];
      let expected = false;
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        const missing = message.text().includes('status of 404');
        if (message.type() === 'error' && !missing) errors.push(message.text());
      });
      page.on('request', (request) => {
        const { protocol, hostname, href } = new URL(request.url());
        if (protocol.startsWith('http') && hostname !== 'localhost') foreign.push(href);
      });
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
          console.error(`Forbidden by policy: ${violatedDirective} ${blockedURI} ${sample}`);
        });
      });
      await use(() => {
        expected = true;
      });
      base.expect(foreign).toEqual([]);
      if (!expected) base.expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});
