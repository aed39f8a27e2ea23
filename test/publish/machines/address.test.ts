import { describe, expect, test } from 'vitest';
import { address, addressFrom } from '../../../src/publish/machines/address.ts';
import { publishedAt } from '../../support/published-at.ts';

describe('an address of the paper', () => {
  test('is absolute, in the folder the paper is published in', () => {
    expect(address('/world/')).toBe('https://generico.ru/world/');
    publishedAt('https://example.org/news');
    expect(address('/world/')).toBe('https://example.org/news/world/');
  });

  test('is encoded once, whatever script its name is in', () => {
    expect(address('/topics/космос/')).toBe(
      'https://generico.ru/topics/%D0%BA%D0%BE%D1%81%D0%BC%D0%BE%D1%81/',
    );
    expect(address('/images/a%20b.svg')).toBe('https://generico.ru/images/a%20b.svg');
  });
});

describe('a link that is read away from its page', () => {
  test.each([
    ['/culture/film/', 'https://example.org/news/culture/film/'],
    ['another-story/?a=1&b=2#c', 'https://example.org/news/world/rain/another-story/?a=1&b=2#c'],
    ['#ref', 'https://example.org/news/world/rain/#ref'],
    ['https://other.example/путь', 'https://other.example/%D0%BF%D1%83%D1%82%D1%8C'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
  ])('leads from %s to %s', (link, target) => {
    publishedAt('https://example.org/news');
    expect(addressFrom('/world/rain/', link)).toBe(target);
  });

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'https://a:99999/',
  ])('leads nowhere from %s', (link) => {
    expect(addressFrom('/world/rain/', link)).toBeUndefined();
  });
});
