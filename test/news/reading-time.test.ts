import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords, readingTime } from '../../src/news/reading-time.ts';

test.each([
  ['Rain, rain – and 3.5 mm of it!', 'en', 7],
  ['Первый киноэкипаж вернулся с МКС.', 'ru', 5],
  ['我们喜欢新闻', 'zh', 3],
  ['', 'en', 0],
  [' – … ', 'en', 0],
])('%j in %s has as many words as its language counts', (text, language, words) => {
  expect(countWords(text, language)).toBe(words);
});

describe('reading time', () => {
  test.each([
    [0, 1],
    [1, 1],
    [238, 1],
    [600, 3],
    [2380, 10],
  ])('of %i words is %i min', (words, minutes) => {
    expect(readingTime('rain '.repeat(words), 'en')).toBe(minutes);
  });

  test('is at least a minute and never falls when more is written', () => {
    const anyText = fc
      .tuple(fc.array(fc.string(), { maxLength: 30 }), fc.integer({ min: 1, max: 40 }))
      .map(([words, times]) => `${words.join(' ')} `.repeat(times));
    fc.assert(
      fc.property(anyText, anyText, fc.constantFrom('en', 'ru', 'ar'), (text, more, language) => {
        const minutes = readingTime(text, language);
        expect(minutes).toBeGreaterThanOrEqual(1);
        expect(minutes).toBe(Math.trunc(minutes));
        expect(readingTime(`${text}\n\n${more}`, language)).toBeGreaterThanOrEqual(minutes);
      }),
    );
  });
});
