import * as v from 'valibot';
import { DateTime } from './article.ts';

/** A comment as it is shown. `id` is its permalink within the article; times are RFC 3339. */
export interface Comment {
  id: string;
  author: string;
  text: string;
  datePublished: string;
  dateModified?: string | undefined;
}

export const inTimeOrder = (a: Comment, b: Comment) =>
  Date.parse(a.datePublished) - Date.parse(b.datePublished) || a.id.localeCompare(b.id);

export const nameLimit = 80;
export const commentLimit = 10_000;

/** What a reader types. Issues are named by a word, which the form turns into a sentence. */
export const CommentDraft = v.object({
  text: v.pipe(v.string(), v.trim(), v.nonEmpty('missing'), v.maxLength(commentLimit, 'long')),
  author: v.pipe(v.string(), v.trim(), v.nonEmpty('missing'), v.maxLength(nameLimit, 'long')),
});
export type CommentDraft = v.InferOutput<typeof CommentDraft>;

/** A reader's comment as it is kept and exported. `article` is its path without the outer slashes: "world/some-story". */
export const KeptComment = v.object({
  v: v.literal(1),
  id: v.pipe(v.string(), v.uuid()),
  article: v.pipe(v.string(), v.regex(/^[^/]+\/[^/]+$/)),
  ...CommentDraft.entries,
  datePublished: DateTime,
  dateModified: v.optional(DateTime),
});
export type KeptComment = v.InferOutput<typeof KeptComment>;
