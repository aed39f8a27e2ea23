import * as fc from 'fast-check';
import * as v from 'valibot';
import { Article, type FiledArticle } from '../../src/news/article.ts';
import { masthead } from '../../src/masthead.ts';

type Written = v.InferInput<typeof Article>;

/** A valid article as it is written; each test states only the fields it is about. */
export const aWrittenArticle = (fields: Partial<Written> = {}): Written => ({
  headline: 'Rain expected',
  description: 'Take an umbrella.',
  datePublished: '2021-10-24T12:40:00+03:00',
  author: [{ name: 'Newsroom' }],
  body: [{ type: 'paragraph', children: [{ type: 'text', value: 'It will rain.' }] }],
  ...fields,
});

/** The same, parsed and in its place. */
export const anArticle = ({
  category = 'world',
  slug = 'rain-expected',
  ...fields
}: Partial<Written> & { category?: string; slug?: string } = {}): FiledArticle => ({
  ...v.parse(Article, aWrittenArticle(fields)),
  category,
  slug,
});

export const text = (value: string) => ({ type: 'text' as const, value });
export const paragraph = (value: string) => ({ type: 'paragraph' as const, children: [text(value)] });
export const reference = (identifier: string) => ({ type: 'footnoteReference' as const, identifier });
export const note = (identifier: string, value: string, label?: string) => ({
  type: 'footnoteDefinition' as const,
  identifier,
  ...(label !== undefined && { label }),
  children: [paragraph(value)],
});

/** A number of articles, an hour between them, the last one the newest. */
export const articles = (
  count: number,
  fields: (index: number) => Parameters<typeof anArticle>[0] = () => ({}),
) =>
  Array.from({ length: count }, (_, index) =>
    anArticle({
      slug: `story-${index + 1}`,
      headline: `Story ${index + 1}`,
      datePublished: new Date(Date.UTC(2021, 8, 1, index)).toISOString(),
      ...fields(index),
    }),
  );

/** Any archive: articles of any categories and minutes, each with a slug of its own. */
export const anyArchive = fc
  .array(
    fc.record({
      category: fc.constantFrom(...masthead.categories.map(({ slug }) => slug)),
      minute: fc.integer({ min: 0, max: 500_000 }),
      keywords: fc.subarray(['Kabul', 'Energy', 'Космос']),
    }),
    // By default fast-check stops at ten, where no list has a second page.
    { maxLength: 260, size: 'max' },
  )
  .map((records) =>
    records.map(({ category, minute, keywords }, index) =>
      anArticle({
        category,
        slug: `story-${index}`,
        keywords,
        datePublished: new Date(Date.UTC(2020, 0, 1) + minute * 60_000).toISOString(),
      }),
    ),
  );
