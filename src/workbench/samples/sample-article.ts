/** Made-up articles, and plainly so: none of it is news. */
import * as v from 'valibot';
import { Article, type FiledArticle } from '../../news/article.ts';

type Written = v.InferInput<typeof Article>;

/** An article with the fields that a state is about. */
export const sampleArticle = ({
  category = 'world',
  slug = 'sample-story',
  ...fields
}: Partial<Written> & { category?: string; slug?: string } = {}): FiledArticle => ({
  ...v.parse(Article, {
    headline: 'Sample headline of a story',
    description: 'A sample standfirst, which says in one sentence what the story would be about.',
    datePublished: '2021-10-24T12:40:00+03:00',
    author: [{ name: 'Sample newsroom' }],
    body: [paragraph(sampleWords(60)), paragraph(sampleWords(40))],
    ...fields,
  } satisfies Written),
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

const sentence =
  'This is sample text that stands where the words of a story would stand, so that its lines can be looked at.';

/** As many words, in sentences. */
export function sampleWords(count: number): string {
  const words = sentence.split(' ');
  const run = Array.from({ length: count }, (_, index) => words[index % words.length]!).join(' ');
  return run.replace(/[.,]?$/, '.');
}

const minute = 60_000;

/** A time of day before now, as articles and comments tell it. */
export const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * minute).toISOString();

/** A number of stories, the first the newest, in turn from these categories. */
export const sampleArticles = (count: number, categories: readonly string[] = ['world']): FiledArticle[] =>
  Array.from({ length: count }, (_, index) =>
    sampleArticle({
      category: categories[index % categories.length]!,
      slug: `sample-story-${index + 1}`,
      headline: `Sample headline number ${index + 1}${index % 3 === 0 ? ', which is somewhat longer than the others' : ''}`,
      datePublished: minutesAgo(60 * 7 * (index + 1)),
    }),
  );
