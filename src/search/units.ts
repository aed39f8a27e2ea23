/** What a query asks of an article, word by word. */
import type { Query } from './parse-query.ts';
import { lettersOf, termsOf } from './terms-of.ts';
import { wordsOf } from './words-of.ts';

/** A term that stands so many words after the first of its phrase. */
export interface PhraseTerm {
  key: string;
  offset: number;
  /** Only words written like this will do, and not all that have a stem in common. */
  form: string | undefined;
}

export type Unit =
  | { kind: 'word'; stem: string; at: UnitPlace }
  /** The beginning of a word, or all of it. */
  | { kind: 'typed'; form: string; stem: string; at: UnitPlace }
  | { kind: 'phrase'; terms: PhraseTerm[] };

/** Where it stands in the query: in which part, and from where to where in its text. */
interface UnitPlace {
  part: number;
  from: number;
  to: number;
}

export const unitsOf = (query: Query): Unit[] =>
  query.parts.flatMap(({ kind, text, isTyped }, part) =>
    kind === 'phrase' ? phraseOf(text) : wordUnits(text, part, isTyped),
  );

function wordUnits(text: string, part: number, isTyped: boolean): Unit[] {
  return wordsOf(text).flatMap((word): Unit[] => {
    if (word.isRun) return phraseOf(word.text);
    const { form, stem } = termsOf(word.text);
    if (form === '') return [];
    const at = { part, from: word.from, to: word.to };
    return isTyped && word.to === text.length
      ? [{ kind: 'typed', form, stem, at }]
      : [{ kind: 'word', stem, at }];
  });
}

/** Words in a row; of a run of a script without spaces, each letter with the next. */
function phraseOf(text: string): Unit[] {
  const terms: PhraseTerm[] = [];
  let offset = 0;
  for (const { text: word, isRun } of wordsOf(text)) {
    if (!isRun) {
      const { form, stem } = termsOf(word);
      if (form !== '') terms.push({ key: stem, offset: offset++, form });
      continue;
    }
    const letters = lettersOf(word);
    const pairs = letters.slice(1).map((letter, index) => letters[index]! + letter);
    for (const [index, key] of (pairs.length > 0 ? pairs : letters).entries())
      terms.push({ key, offset: offset + index, form: undefined });
    offset += letters.length;
  }
  return terms.length > 0 ? [{ kind: 'phrase', terms }] : [];
}
