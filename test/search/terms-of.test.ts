import { describe, expect, test } from 'vitest';
import { fold } from '../../src/search/fold.ts';
import { termsOf } from '../../src/search/terms-of.ts';
import { wordsOf } from '../../src/search/words-of.ts';

describe('words are the same', () => {
  test.each([
    ['Condé', 'conde'],
    ['STRASSE', 'straße'],
    ['Łódź', 'lodz'],
    ['Øresund', 'oresund'],
    ['Ёлка', 'елка'],
    ['Ö', 'o'],
    ['e\u0301', 'é'],
    ['ﬁne', 'fine'],
    ['ΑΘΉΝΑΣ', 'αθηνας'],
    ['كَابُول', 'كابول'],
    ['İstanbul', 'istanbul'],
    ['ﾊﾟ', 'パ'],
  ])('%s, %s', (one, other) => expect(fold(one)).toBe(fold(other)));

  test.each([
    ['elections', 'elected'],
    ['erupting', 'eruption'],
    ['космонавты', 'космонавтов'],
    ['Землю', 'земли'],
  ])('%s and %s have a stem in common', (one, other) => expect(termsOf(one).stem).toBe(termsOf(other).stem));
});

describe('words are not the same', () => {
  test.each([
    ['май', 'маи'],
    ['हिन्दी', 'हनद'],
    ['かば', 'かは'],
  ])('%s, %s', (one, other) => expect(fold(one)).not.toBe(fold(other)));
});

describe('a text falls into words', () => {
  const pieces = (text: string) => wordsOf(text).map(({ text: word, isRun }) => (isRun ? `<${word}>` : word));
  test.each([
    ['Rain, rain – go!', ['Rain', 'rain', 'go']],
    ['COVID-19 cost €160', ['COVID', '19', 'cost', '160']],
    ['iPhone手机 в Кабуле', ['iPhone', '<手机>', 'в', 'Кабуле']],
    ['東京タワー', ['<東京タワー>']],
    ['กรุงเทพ 2021', ['<กรุงเทพ>', '2021']],
    ['서울의 봄', ['서울의', '봄']],
    ['हिन्दी', ['हिन्दी']],
    ['👍🏽 \uD800', []],
  ])('%s', (text, expected) => expect(pieces(text)).toEqual(expected));

  test('Intl.Segmenter finds the same ones where scripts have spaces', () => {
    const text =
      'Пять недель спустя 7 000 человек ждут, and nobody (not even the mayor) knows; la grève, größer.';
    const segments = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)];
    expect(pieces(text)).toEqual(
      segments.filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment),
    );
  });
});
