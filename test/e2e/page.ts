import { test as base } from '@playwright/test';

export { expect } from '@playwright/test';

/** A page on which nothing may go wrong unnoticed. `expectErrors` is for tests in which something is meant to. */
export const test = base.extend<{ expectErrors: () => void }>({
  expectErrors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      let expected = false;
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        const missing = message.text().includes('status of 404');
        if (message.type() === 'error' && !missing) errors.push(message.text());
      });
      await use(() => {
        expected = true;
      });
      if (!expected) base.expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});
