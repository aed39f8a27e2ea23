import * as v from 'valibot';
import { DateTime } from '../news/article.ts';
import { MarkedHeadline } from '../news/headline.ts';

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
