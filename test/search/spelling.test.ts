import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery } from '../../src/search/parse-query.ts';
import { isNear } from '../../src/search/read-words.ts';
import { anArticle, paragraph } from '../support/articles.ts';
import { anIndex } from '../support/search.ts';

const index = anIndex([
  anArticle({ slug: 'one', headline: 'Pandora papers', body: [paragraph('Evergrande, evergreen.')] }),
  anArticle({ slug: 'two', headline: 'Pandora again', body: [paragraph('Panorama of the lake')] }),
]);
const ask = (query: string) => index.search(parseQuery(query));

test('a word with one typing error finds what was meant, and says so', async () => {
  for (const typo of ['pandroa', 'pandra', 'pandorra', 'pandota'])
    expect(await ask(typo)).toMatchObject({ total: 2, suggestion: 'pandora', answered: 'suggestion' });
});

test('the rest of the query stays as it is', async () => {
  expect(await ask('category:world "pandora papers" evergrnde ')).toMatchObject({
    total: 1,
    suggestion: 'category:world "pandora papers" evergrande',
    answered: 'suggestion',
  });
});

test('a word that is found is never corrected, nor a short one, nor one with another first letter', async () => {
  for (const query of ['panorama', 'lakx', 'bandora', 'pndroa', '12345'])
    expect(await ask(query)).not.toHaveProperty('suggestion');
});

test('where no article has all words, those with any are found, and what was mistyped is told', async () => {
  expect(await ask('papers lake')).toMatchObject({ total: 2, mode: 'any', answered: 'query' });
  expect(await ask('papers panorma')).toMatchObject({ total: 1, mode: 'any', suggestion: 'papers panorama' });
});

test('near is what one insertion, deletion, substitution or transposition makes of a word', () => {
  const letter = fc.constantFrom('a', 'b', 'c');
  const anyWord = fc.array(letter, { minLength: 1, maxLength: 6 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(anyWord, anyWord, (one, other) => {
      const edits = new Set<string>();
      for (let at = 0; at <= one.length; at += 1) {
        const [before, rest] = [one.slice(0, at), one.slice(at)];
        for (const added of 'abc') edits.add(before + added + rest).add(before + added + rest.slice(1));
        edits.add(before + rest.slice(1)).add(before + (rest[1] ?? '') + (rest[0] ?? '') + rest.slice(2));
      }
      expect(isNear(one, other)).toBe(one !== other && one[0] === other[0] && edits.has(other));
    }),
    { numRuns: 2000 },
  );
});
