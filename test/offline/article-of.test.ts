import { expect, test } from 'vitest';
import { articleOf } from '../../src/offline/article-of.ts';

test.each(['/world/rain/', '/world/rain/links.json', '/articles/world/rain.json'])(
  '%s belongs to an article',
  (path) => expect(articleOf(path)).toBe('/world/rain/'),
);

test.each([
  '/',
  '/world/',
  '/world/feed.json',
  '/topics/kabul/',
  '/authors/newsroom/',
  '/page/2/',
  '/world/page/2/',
  '/saved/',
  '/front.json',
])('%s belongs to none', (path) => expect(articleOf(path)).toBeUndefined());
