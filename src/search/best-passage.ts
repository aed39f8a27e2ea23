import type { ReadableArticle } from '../news/article.ts';
import { plainText } from '../news/plain-text.ts';
import type { Query } from './parse-query.ts';

/** The part of an article that answers a query best. */
export interface Passage {
  /** Where it stands: the standfirst, or a node of `article.body` by its index (a note is one too). */
  block: 'standfirst' | number;
  /** Cut between words; `isCut` says at which ends. */
  text: string;
  isCut: { before: boolean; after: boolean };
  /** What to mark of it, as offsets in `text`, in order and apart from each other. */
  marks: { from: number; to: number }[];
}

export interface PassageOptions {
  /** In characters. */
  length?: number;
}

/** The best passage; the standfirst with no marks where no block has any of the words. */
export function bestPassage(article: ReadableArticle, query: Query, _options: PassageOptions = {}): Passage {
  const text = query.parts.length > 0 ? article.description : plainText(article.body);
  return { block: 'standfirst', text, isCut: { before: false, after: false }, marks: [] };
}
