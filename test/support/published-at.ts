import { onTestFinished } from 'vitest';
import { masthead } from '../../src/masthead.ts';

/** The paper at another URL, for one test. */
export function publishedAt(url: string) {
  const before = masthead.url;
  masthead.url = url;
  onTestFinished(() => {
    masthead.url = before;
  });
}
