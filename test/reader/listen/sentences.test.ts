import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentences } from '../../../src/reader/listen/sentences.ts';

test('a text is spoken sentence by sentence', () => {
  expect(sentences('It will rain. Take an umbrella! Why? It will rain.', 'en', 1000)).toEqual([
    'It will rain.',
    'Take an umbrella!',
    'Why?',
    'It will rain.',
  ]);
  expect(sentences('Пойдёт дождь. Возьмите зонт.', 'ru', 1000)).toEqual(['Пойдёт дождь.', 'Возьмите зонт.']);
});

test('an abbreviation does not make the voice drop', () => {
  expect(sentences('On Oct. 24 Mr. Smith left at 9 p.m. He came back.', 'en', 1000)).toEqual([
    'On Oct. 24 Mr. Smith left at 9 p.m. He came back.',
  ]);
  expect(sentences('В 2021 г. Иванов уехал в г. Псков. Там он живёт.', 'ru', 1000)).toEqual([
    'В 2021 г. Иванов уехал в г. Псков.',
    'Там он живёт.',
  ]);
});

test('a sentence too long is cut after a clause, else between words, else where it must be', () => {
  expect(sentences('It rained all day, and then it snowed.', 'en', 25)).toEqual([
    'It rained all day,',
    'and then it snowed.',
  ]);
  expect(sentences('It rained all day long', 'en', 12)).toEqual(['It rained', 'all day long']);
  expect(sentences('Donaudampfschifffahrt', 'de', 10)).toEqual(['Donaudampf', 'schifffahr', 't']);
});

test('no word of any text is lost, and no piece is longer than it may be', () => {
  fc.assert(
    fc.property(
      fc.lorem({ mode: 'sentences', maxCount: 12 }),
      fc.integer({ min: 20, max: 200 }),
      (text, limit) => {
        const pieces = sentences(text, 'en', limit);
        expect(pieces.join(' ').split(/\s+/)).toEqual(text.split(/\s+/));
        expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(limit);
      },
    ),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, limit) => {
      const pieces = sentences(text, 'en', limit);
      expect(pieces.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      expect(pieces.every(({ length }) => length > 0 && length <= limit)).toBe(true);
    }),
  );
});
