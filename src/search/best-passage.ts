import type { ReadableArticle } from '../news/article.ts';
import { articleTexts } from './article-texts.ts';
import { type Mark, marksIn, type Token, tokensOf } from './marks-in.ts';
import type { Query } from './parse-query.ts';
import { unitsOf } from './units.ts';

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

interface Window {
  block: Passage['block'];
  text: string;
  from: number;
  marks: Mark[];
  score: number;
}

/** Before the first mark stand some words that lead to it. */
const lead = 40;

/**
 * Of all texts of an article, the piece that has most of the words of a query; the standfirst, with no marks, where none
 * has any. `length` is in characters.
 */
export function bestPassage(article: ReadableArticle, query: Query, { length = 200 } = {}): Passage {
  const units = unitsOf(query);
  let best: Window = { block: 'standfirst', text: spaced(article.description), from: 0, marks: [], score: 0 };
  for (const { block, text, tokens } of passageTexts(article)) {
    const marks = marksIn(tokens, units);
    for (const { from: first } of marks) {
      const from = text.length <= length ? 0 : Math.max(0, Math.min(first - lead, text.length - length));
      const inside = marks.filter((mark) => mark.from >= from && mark.to <= from + length);
      const score = new Set(inside.map(({ unit }) => unit)).size * 1000 + inside.length;
      if (score > best.score) best = { block, text, from, marks: inside, score };
    }
  }
  return cut(best, length, article.inLanguage);
}

interface PassageText {
  block: Passage['block'];
  text: string;
  tokens: Token[];
}

/** With each letter the same stories are found again: most of the work is the same for all of them. */
const known = new WeakMap<ReadableArticle, PassageText[]>();

function passageTexts(article: ReadableArticle): PassageText[] {
  const texts =
    known.get(article) ??
    articleTexts(article).flatMap(({ block, text: written }) => {
      if (block === undefined) return [];
      const text = spaced(written);
      return { block, text, tokens: tokensOf(text) };
    });
  known.set(article, texts);
  return texts;
}

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

function cut({ block, text, from: wanted, marks }: Window, length: number, language: string): Passage {
  const ends = [...segmenterOf(language).segment(text)].map(({ index }) => index);
  ends.push(text.length);
  const first = marks[0]?.from ?? 0;
  const last = Math.max(first, ...marks.map(({ to }) => to));
  const start = ends.find((end) => end >= wanted && end <= first && text[end] !== ' ') ?? first;
  const end = ends.findLast((place) => place <= wanted + length && place >= last) ?? last;
  const piece = text.slice(start, end).trimEnd();
  return {
    block,
    text: piece,
    isCut: { before: start > 0, after: start + piece.length < text.length },
    marks: apart(marks.map(({ from, to }) => ({ from: from - start, to: to - start }))),
  };
}

/** Making one takes longer than what it then does. */
const segmenters = new Map<string, Intl.Segmenter>();
function segmenterOf(language: string): Intl.Segmenter {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return segmenter;
}

/** Marks that overlap or touch are one. */
function apart(marks: Passage['marks']): Passage['marks'] {
  const joined: Passage['marks'] = [];
  for (const { from, to } of marks) {
    const before = joined.at(-1);
    if (before && from <= before.to) before.to = Math.max(before.to, to);
    else joined.push({ from, to });
  }
  return joined;
}
