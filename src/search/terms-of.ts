import { stemmer as russian } from '@orama/stemmers/russian';
import { stem as english } from 'stemr';
import { fold } from './fold.ts';

/** What a word is found by. */
export interface Terms {
  /** Its letters, folded. */
  form: string;
  /** What it has in common with its other forms: the same where its script has no stemmer. */
  stem: string;
}

/** Longer words are as good as cut: somebody pasted a key or a picture. */
const longest = 64;

/**
 * By script and not by the language of the article: a query has no language, an English name in a Russian article has
 * English endings, and the articles of a stem are always all those of its forms.
 */
export function termsOf(word: string): Terms {
  const form = fold(word)
    .slice(0, longest)
    .replace(/[\uD800-\uDBFF]$/, '');
  return { form, stem: stemOf(form) };
}

export function stemOf(form: string): string {
  if (/^[a-z]+$/.test(form)) return english(form);
  if (/^[а-я]+$/.test(form)) return russian(form);
  return form;
}

/**
 * What a run of a script without spaces is found by: each of its letters, and each with the next. Any part of it is then
 * some pairs in a row, wherever its words begin.
 */
export const lettersOf = (run: string): string[] => Array.from(fold(run));
