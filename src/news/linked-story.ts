import * as v from 'valibot';
import { articlePath, DateTime, type ReadableArticle } from './article.ts';
import { markedHeadline, MarkedHeadline } from './headline.ts';

/** An article as others lead to it: no more than its headline and its date, since it stands in every page. */
export const LinkedStory = v.object({
  date_published: DateTime,
  language: v.string(),
  _generico: v.object({ category: v.string(), slug: v.string(), headline: MarkedHeadline }),
});
export type LinkedStory = v.InferOutput<typeof LinkedStory>;

/** An article as far as a link to it shows it, and where it stands. */
type Linkable = Pick<ReadableArticle, 'headline' | 'body' | 'datePublished' | 'inLanguage'> &
  Pick<LinkedStory['_generico'], 'category' | 'slug'>;

export const linkedStory = (article: Linkable): LinkedStory => ({
  date_published: article.datePublished,
  language: article.inLanguage,
  _generico: { category: article.category, slug: article.slug, headline: markedHeadline(article) },
});

/** The paths of stories, by which they are told apart. */
export const pathsOf = (stories: readonly LinkedStory[]): string[] =>
  stories.map(({ _generico }) => articlePath(_generico));
