import * as v from 'valibot';
import { articlePath, DateTime, type FiledArticle } from '../news/article.ts';
import { markedHeadline, MarkedHeadline } from '../news/headline.ts';

/** An article among the results, as the index has it. */
export const Hit = v.object({
  /** "/world/some-story/". */
  path: v.string(),
  category: v.string(),
  slug: v.string(),
  headline: MarkedHeadline,
  standfirst: v.string(),
  date: DateTime,
  language: v.string(),
});
export type Hit = v.InferOutput<typeof Hit>;

export const hitOf = (article: FiledArticle): Hit => ({
  path: articlePath(article),
  category: article.category,
  slug: article.slug,
  headline: markedHeadline(article),
  standfirst: article.description,
  date: article.datePublished,
  language: article.inLanguage,
});
