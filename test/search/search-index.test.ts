import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { masthead } from '../../src/masthead.ts';
import type { FiledArticle } from '../../src/news/article.ts';
import { usualLimits } from '../../src/publish/search/limits.ts';
import type { Results } from '../../src/search/search-index.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { anArticle, note, paragraph } from '../support/articles.ts';
import { anIndex } from '../support/search.ts';
import { scan } from './plain-scan.ts';

vi.setConfig({ testTimeout: 30_000 });

/** So few that a handful of articles have several segments, and everything that a large archive has. */
const smallLimits = { large: 12, chunk: 6, few: 4, inline: 4, prefix: 12, shard: 120, places: 12 };

const words = [
  // The stem of "early" is "earli", and that of "earli" is "ear".
  ...'early earli ear only onli on raise rais rai'.split(' '),
  ...'rain rains raining rained elect elected election elections die dies dying one ones onely a an and andes'.split(
    ' ',
  ),
  ...'Condé conde CONDE straße strasse naïve Øresund łódź ﬁne café'.split(' '),
  ...'Кабул Кабуле кабульский май маи ёлка елка ЁЛКИ космонавт космонавтов Київ'.split(' '),
  ...'北京 京都 東京 東京都 𠮷野家 カブール かな กรุงเทพ กรุง 1 11 2021 COVID-19 25,000 don’t Christo’s U.S.'.split(
    ' ',
  ),
  ...'हिन्दी हिन كابول كَابُول ירושלים αθήνα ΑΘΗΝΑΣ 서울 서울의 x2 iPhone手机'.split(' '),
];
const anyWord = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...words) },
  fc.string({ unit: 'grapheme', maxLength: 5 }),
);
const anyText = fc
  .tuple(fc.array(anyWord, { maxLength: 8 }), fc.constantFrom(' ', ' ', ', ', '-'))
  .map(([some, between]) => `${some.join(between)}.`);

const categories = masthead.categories.slice(0, 3).map(({ slug }) => slug);
const topics = ['Kabul', 'Nobel Prize', 'Космос'];

const anyArticle = fc.record({
  headline: anyText,
  description: anyText,
  texts: fc.array(anyText, { minLength: 1, maxLength: 3 }),
  noted: fc.option(anyText),
  category: fc.constantFrom(...categories),
  keywords: fc.subarray(topics),
  author: fc.constantFrom('Newsroom', 'Анна Кузнецова'),
  hour: fc.integer({ min: 0, max: 24 * 90 }),
});

const anyArchive = fc.array(anyArticle, { maxLength: 70, size: 'max' }).map((records) =>
  records.map(({ texts, noted, author, hour, ...fields }, index) =>
    anArticle({
      ...fields,
      slug: `story-${index}`,
      author: [{ name: author }],
      datePublished: new Date(Date.UTC(2020, 11, 1, hour)).toISOString(),
      body: [...texts.map(paragraph), ...(noted === null ? [] : [note('note', noted)])],
    }),
  ),
);

const anyFilter = fc.oneof(
  fc.constantFrom(...categories, 'World', 'nowhere').map((value) => `category:${value}`),
  fc.constantFrom(...topics, 'kabul').map((value) => `topic:"${value}"`),
  fc.constantFrom('newsroom', '"Анна Кузнецова"').map((value) => `author:${value}`),
  fc
    .tuple(
      fc.constantFrom('after', 'before'),
      fc.constantFrom('2020', '2021', '2021-01', '2020-12-24', '2021-02-10', '2021-13'),
    )
    .map(([name, value]) => `${name}:${value}`),
);
const anyPhrase = fc
  .array(anyWord, { minLength: 1, maxLength: 3 })
  .map((some) => `"${some.join(' ').replaceAll('"', '')}"`);
const anyBeginning = fc
  .tuple(fc.constantFrom(...words), fc.integer({ min: 1, max: 6 }))
  .map(([word, length]) => Array.from(word).slice(0, length).join(''));
const anyQuery = fc
  .tuple(
    fc.array(anyFilter, { maxLength: 2 }),
    fc.array(fc.oneof({ weight: 3, arbitrary: anyWord }, anyPhrase), { maxLength: 2 }),
    fc.oneof(fc.constant(''), anyBeginning, anyWord, fc.constant(' ')),
  )
  .map(([filters, some, last]) => [...filters, ...some, last].join(' '));

/** Where the index finds something else than a scan does. */
async function differences(
  articles: readonly FiledArticle[],
  queries: readonly string[],
  limits = smallLimits,
) {
  const index = anIndex(articles, limits);
  const different: object[] = [];
  for (const text of queries) {
    const query = parseQuery(text);
    const found = await index.search(query, { count: articles.length });
    const meant = found.answered === 'suggestion' ? parseQuery(found.suggestion!) : query;
    const all = scan(articles, meant, 'all');
    const paths = (all.length > 0 ? all : scan(articles, meant, 'any')).toSorted();
    const mode: Results['mode'] = all.length > 0 || paths.length === 0 ? 'all' : 'any';
    const expected = {
      total: paths.length,
      mode,
      paths,
      some: found.hits.slice(2, 5),
    };
    const actual = {
      total: found.total,
      mode: found.mode,
      paths: found.hits.map(({ path }) => path).toSorted(),
      // A page of the results is looked up otherwise than all of them.
      some: (await index.search(query, { first: 2, count: 3 })).hits,
    };
    if (!isDeepStrictEqual(actual, expected)) different.push({ text, actual, expected });
  }
  return different;
}

test('any query over any archive finds the articles that a plain scan of the texts finds', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyArchive,
      fc.array(anyQuery, { minLength: 1, maxLength: 12 }),
      async (articles, queries) => {
        expect(await differences(articles, queries)).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test('so do all words of the archive, and all that they begin with', async () => {
  const queries = [...new Set(words.flatMap((word) => [word, `${word} `, `"${word}"`, word.slice(0, 2)]))];
  await fc.assert(
    fc.asyncProperty(anyArchive, async (articles) => {
      expect(await differences(articles, queries)).toEqual([]);
    }),
    { numRuns: 6 },
  );
});

test('parted as it is published, too', async () => {
  const [articles] = fc.sample(
    fc.array(anyArticle, { minLength: 600, maxLength: 600 }).map((records) =>
      records.map(({ texts, hour, ...fields }, index) =>
        anArticle({
          headline: fields.headline,
          description: fields.description,
          keywords: fields.keywords,
          category: fields.category,
          slug: `story-${index}`,
          datePublished: new Date(Date.UTC(2020, 11, 1, hour)).toISOString(),
          body: texts.map(paragraph),
        }),
      ),
    ),
    { numRuns: 1, seed: 1 },
  );
  const queries = fc.sample(anyQuery, { numRuns: 60, seed: 2 });
  expect(await differences(articles!, queries, usualLimits)).toEqual([]);
});
