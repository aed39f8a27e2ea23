import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestPassage, type Passage } from '../../src/search/best-passage.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { anyBody, anyWords } from '../support/any-body.ts';
import { anArticle, note, paragraph } from '../support/articles.ts';

const article = anArticle({
  headline: 'Lava takes more homes',
  description: 'No end is in sight on the island.',
  body: [
    paragraph('The ground opened five weeks ago, and nobody could say when it would close again.'),
    paragraph(
      `${'Words that lead nowhere. '.repeat(20)}The volcanoes erupted at night, says the mayor. ${'And more. '.repeat(30)}`,
    ),
    paragraph('В Кабуле ждут вестей. 東京都の火山が噴火した。'),
    note('note', 'A banned organization.'),
  ],
});
const passage = (query: string, length?: number) =>
  bestPassage(article, parseQuery(query), length === undefined ? {} : { length });
const marked = ({ text, marks }: Passage) => marks.map(({ from, to }) => text.slice(from, to));

test('the passage has the words of the query marked, in any of their forms', () => {
  const found = passage('volcano erupting ');
  expect(found.block).toBe(1);
  expect(marked(found)).toEqual(['volcanoes', 'erupted']);
  expect(found.isCut).toEqual({ before: true, after: true });
});

test('it is the one with most words of the query', () => {
  expect(passage('when the ground opened').block).toBe(0);
  expect(marked(passage('ground opened'))).toEqual(['ground', 'opened']);
});

test('a word still being typed marks those that begin so', () => {
  expect(marked(passage('volc'))).toEqual(['volcanoes']);
  expect(marked(passage('Каб'))).toEqual(['Кабуле']);
});

test('a phrase is marked as a whole, and only where its words follow each other', () => {
  expect(marked(passage('"the ground opened"'))).toEqual(['The ground opened']);
  expect(marked(passage('"opened ground"'))).toEqual([]);
});

test('words are marked in scripts without spaces', () => {
  expect(marked(passage('火山'))).toEqual(['火山']);
  expect(marked(passage('山'))).toEqual(['山']);
});

test('a note is a passage of its own', () => {
  expect(passage('banned')).toMatchObject({ block: 3, text: 'A banned organization.' });
});

test('the standfirst stands in, without marks, where only the headline has the words', () => {
  expect(passage('lava')).toEqual({
    block: 'standfirst',
    text: 'No end is in sight on the island.',
    isCut: { before: false, after: false },
    marks: [],
  });
});

test('whatever an article says, a passage is no longer than wanted, and its marks stand in it apart', () => {
  fc.assert(
    fc.property(anyBody, anyWords, fc.integer({ min: 20, max: 200 }), (body, words, length) => {
      const { text, marks } = bestPassage(anArticle({ body }), parseQuery(`${words} a`), { length });
      expect(text.length).toBeLessThanOrEqual(length);
      let past = -1;
      for (const { from, to } of marks) {
        expect(from).toBeGreaterThan(past);
        expect(to).toBeGreaterThan(from);
        past = to;
      }
      expect(past).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 60 },
  );
});
