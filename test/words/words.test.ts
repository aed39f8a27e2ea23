import { expect, test } from 'vitest';
import { words as en } from '../../src/words/en.ts';
import { words as ru } from '../../src/words/ru.ts';
import { words as searchEn } from '../../src/words/search/en.ts';
import { words as searchRu } from '../../src/words/search/ru.ts';

/** Every sentence by its place: "comments.failed.full". */
const sentences = (words: object, at = ''): [string, unknown][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' ? sentences(value, `${at}${key}.`) : [[at + key, value]],
  );
const kinds = (words: object) =>
  Object.fromEntries(sentences(words).map(([place, value]) => [place, typeof value]));

test('every language says everything', () => {
  expect(kinds(ru)).toEqual(kinds(en));
  expect(kinds(searchRu)).toEqual(kinds(searchEn));
});

const numbers = [0, 1, 2, 5, 11, 21, 100];

test.each([
  ['English', en],
  ['Russian', ru],
  ['English, of the search', searchEn],
  ['Russian, of the search', searchRu],
])('in %s, every sentence says something, whatever the number', (_, words) => {
  const said = sentences(words).flatMap(([place, value]) =>
    typeof value === 'function' ? numbers.map((n) => [place, n, value(n, n)]) : [[place, '', value]],
  );
  const bad = said.filter(
    ([, n, text]) =>
      typeof text !== 'string' ||
      !/\S/.test(text) ||
      /undefined|NaN|\[object/.test(text) ||
      !text.includes(`${n}`),
  );
  expect(bad).toEqual([]);
});

test.each([
  [0, '0 comments', '0 комментариев'],
  [1, '1 comment', '1 комментарий'],
  [2, '2 comments', '2 комментария'],
  [5, '5 comments', '5 комментариев'],
  [11, '11 comments', '11 комментариев'],
  [12, '12 comments', '12 комментариев'],
  [21, '21 comments', '21 комментарий'],
  [22, '22 comments', '22 комментария'],
  [100, '100 comments', '100 комментариев'],
  [111, '111 comments', '111 комментариев'],
])('%d is "%s" and "%s"', (n, english, russian) => {
  expect(en.comments.exported(n)).toBe(`${english} exported.`);
  expect(ru.comments.exported(n)).toBe(`Выгружено: ${russian}.`);
});

test('large numbers are grouped as the language does it', () => {
  expect(en.comments.left(1234)).toBe('1,234 characters left');
  expect(en.comments.left(1)).toBe('1 character left');
  expect(ru.comments.left(9999)).toBe('Осталось: 9\u00a0999 знаков');
});
