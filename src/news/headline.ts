import * as v from 'valibot';
import type { ReadableArticle } from './article.ts';
import { collectNotes } from './notes.ts';
import { inlineText } from './plain-text.ts';

/** A headline away from its article, in a list or a breadcrumb: words, and the marks of notes that stand among them. */
export const MarkedHeadline = v.array(v.union([v.string(), v.object({ mark: v.string() })]));
export type MarkedHeadline = v.InferOutput<typeof MarkedHeadline>;

/** Only marks with a meaning of their own are kept: a number says nothing where its note is not. */
export function markedHeadline(article: Pick<ReadableArticle, 'headline' | 'body'>): MarkedHeadline {
  const known = marked.get(article) ?? marksIn(article);
  marked.set(article, known);
  return known;
}
/** It stands in half a dozen lists, and all notes are looked through for it. */
const marked = new WeakMap<object, MarkedHeadline>();

function marksIn(article: Pick<ReadableArticle, 'headline' | 'body'>): MarkedHeadline {
  const notes = collectNotes(article);
  return article.headline.flatMap((node): MarkedHeadline => {
    if (node.type !== 'footnoteReference') return [inlineText(node)];
    const mark = notes.of(node)?.note.mark ?? '';
    return /\d/.test(mark) || !mark ? [] : [{ mark }];
  });
}
