import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { hrefOf } from '../../src/browser/href-of.ts';

describe('an address that goes into a page', () => {
  test.each([
    ['/images/rain.svg', '/images/rain.svg'],
    ['/topics/космос/', '/topics/космос/'],
    ['#ref-a-1', '#ref-a-1'],
    ['some-story/?a=1', 'some-story/?a=1'],
    ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
  ])('%s stays', (url, href) => {
    expect(hrefOf(url)).toBe(href);
  });

  test('is that of the folder in which the paper is published', () => {
    vi.stubEnv('BASE_URL', '/news/');
    expect(hrefOf('/world/rain/')).toBe('/news/world/rain/');
    vi.unstubAllEnvs();
  });

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    '//example.org/',
    '/\\example.org/',
    '\\\\example.org/',
    '',
  ])('%j leads nowhere', (url) => {
    expect(hrefOf(url)).toBe('about:blank');
  });

  test('never leads to another scheme or, by a path, to another host', () => {
    const anyUrl = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc
        .tuple(fc.constantFrom('javascript', 'data', 'https', '', '/', '//', '\\'), fc.string())
        .map(([start, end]) => `${start}:${end}`),
      fc.string().map((end) => `/${end}`),
    );
    fc.assert(
      fc.property(anyUrl, (url) => {
        const { protocol, host } = new URL(hrefOf(url), 'https://paper.example/world/');
        expect(['https:', 'http:', 'mailto:', 'about:']).toContain(protocol);
        expect(url.startsWith('/') ? ['paper.example', ''] : [host]).toContain(host);
      }),
      { numRuns: 2000 },
    );
  });
});
