import { expect, test } from 'vitest';
import { direction, isLanguage } from '../../src/news/language.ts';

test.each([
  ['en', 'ltr'],
  ['ru', 'ltr'],
  ['zh-Hant-TW', 'ltr'],
  ['az', 'ltr'],
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['fa-AF', 'rtl'],
  ['ur', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ks-Deva', 'ltr'],
  ['dv', 'rtl'],
  ['yi', 'rtl'],
])('%s is written %s', (language, way) => {
  expect(direction(language)).toBe(way);
});

test.each([
  ['en', true],
  ['ru', true],
  ['zh-Hant-TW', true],
  ['gsw', true],
  ['', false],
  ['English', false],
  ['en_GB', false],
  ['e', false],
])('whether %j is the tag of a language: %s', (tag, is) => {
  expect(isLanguage(tag)).toBe(is);
});
