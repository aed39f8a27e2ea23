import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slugify } from '../../src/news/slugify.ts';

describe('the address of a name', () => {
  test.each([
    ['Kabul', 'kabul'],
    ['  New   Zealand ', 'new-zealand'],
    ['COVID-19', 'covid-19'],
    ['Café Müller', 'cafe-muller'],
    ['Cafe\u0301', 'cafe'],
    ['Космос', 'космос'],
    ['Йод и ёж', 'йод-и-ёж'],
    ['भारत', 'भारत'],
    ['کابل', 'کابل'],
    ['한국', '한국'],
    ['½ price, ﬁne', '1-2-price-fine'],
    ['AT&T / Rock’n’Roll?', 'at-t-rock-n-roll'],
    ['– … –', ''],
  ])('%j is %j', (name, slug) => {
    expect(slugify(name)).toBe(slug);
  });

  test('is safe in a URL, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(slugify(name)).toMatch(/^(?:[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*)?$/u);
      }),
    );
  });

  test('stays as it is when it is made of itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(slugify(slugify(name))).toBe(slugify(name));
      }),
    );
  });
});
