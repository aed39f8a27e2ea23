import { expect, test } from 'vitest';
import { parseQuery } from '../../src/search/parse-query.ts';
import { anArticle, articles, note, paragraph } from '../support/articles.ts';
import { anIndex } from '../support/search.ts';

const found = async (index: ReturnType<typeof anIndex>, query: string, count = 10) =>
  (await index.search(parseQuery(query), { count })).hits.map(({ slug }) => slug);

const filler = 'Nothing else is told of here at all. '.repeat(30);

test('the headline says more than the standfirst or a topic, and these more than the text and its notes', async () => {
  const index = anIndex([
    anArticle({ slug: 'noted', body: [paragraph(filler), note('note', 'Kabul')] }),
    anArticle({ slug: 'told', body: [paragraph(`${filler} Kabul`)] }),
    anArticle({ slug: 'topic', keywords: ['Kabul'], body: [paragraph(filler)] }),
    anArticle({ slug: 'headline', headline: 'Rain in Kabul', body: [paragraph(filler)] }),
  ]);
  const order = await found(index, 'kabul ');
  expect(order.slice(0, 2)).toEqual(['headline', 'topic']);
  expect(order.slice(2).toSorted()).toEqual(['noted', 'told']);
});

test('of what is as good, the newest comes first, in all parts of the archive', async () => {
  const index = anIndex(articles(45));
  const expected = Array.from({ length: 45 }, (_, age) => `story-${45 - age}`);
  expect(await found(index, 'umbrella', 45)).toEqual(expected);
  expect(await found(index, 'category:world', 45)).toEqual(expected);
  expect(await found(index, 'umbrella rain ')).toEqual(expected.slice(0, 10));
});

test('a rare word says more than a common one', async () => {
  const index = anIndex([
    ...articles(20, () => ({ body: [paragraph(filler)] })),
    anArticle({ slug: 'rare', description: 'Rain.', body: [paragraph(`${filler} kakapo`)] }),
    anArticle({ slug: 'common', headline: 'Umbrella, umbrella', body: [paragraph(filler)] }),
  ]);
  expect((await found(index, 'umbrella kakapo zzz '))[0]).toBe('rare');
});

test('the word itself comes before longer ones', async () => {
  const index = anIndex([
    anArticle({ slug: 'short', body: [paragraph(`${filler} war`)] }),
    anArticle({ slug: 'long', body: [paragraph(`${filler} warehouse`)] }),
  ]);
  expect(await found(index, 'war')).toEqual(['short', 'long']);
});
