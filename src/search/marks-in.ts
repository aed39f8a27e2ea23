import { fold } from './fold.ts';
import { termsOf } from './terms-of.ts';
import type { PhraseTerm, Unit } from './units.ts';
import { wordsOf } from './words-of.ts';

/** What a text has of a query: which of its units, and from where to where. */
export interface Mark {
  unit: number;
  from: number;
  to: number;
}

/** A word, or a letter of a run. */
export type Token = { from: number; to: number } & (
  { form: string; stem: string; run?: never } | { letter: string; run: number; form?: never }
);

/** Everything in a text that a query is about, in order. */
export function marksIn(tokens: readonly Token[], units: readonly Unit[]): Mark[] {
  return units
    .flatMap((unit, index) => ranges(unit, tokens).map(([from, to]) => ({ unit: index, from, to })))
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
}

function ranges(unit: Unit, tokens: readonly Token[]): [from: number, to: number][] {
  if (unit.kind === 'phrase') return phraseRanges(unit.terms, tokens);
  const begins = (text: string) => unit.kind === 'typed' && text.startsWith(unit.form);
  const isMeant = (text: string) => text === unit.stem || begins(text);
  return tokens
    .filter((token) => token.form !== undefined && (isMeant(token.stem) || isMeant(token.form)))
    .map(({ from, to }) => [from, to]);
}

function phraseRanges(terms: readonly PhraseTerm[], tokens: readonly Token[]): [from: number, to: number][] {
  const last = terms.at(-1)!;
  const length = last.offset + (isPair(last) ? 2 : 1);
  return tokens.flatMap((first, start): [number, number][] =>
    terms.every((term) => isAt(term, tokens, start + term.offset))
      ? [[first.from, tokens[start + length - 1]!.to]]
      : [],
  );
}

const isPair = ({ key, form }: PhraseTerm) => form === undefined && Array.from(key).length > 1;

function isAt(term: PhraseTerm, tokens: readonly Token[], at: number): boolean {
  const [here, next] = [tokens[at], tokens[at + 1]];
  if (!here) return false;
  if (here.form !== undefined) return here.form === term.form;
  if (term.form !== undefined) return false;
  if (!isPair(term)) return here.letter === term.key;
  return next?.run === here.run && here.letter + next.letter === term.key;
}

/** What a text is made of: the same for every query. */
export function tokensOf(text: string): Token[] {
  return wordsOf(text).flatMap(({ text: word, from, to, isRun }, run): Token[] => {
    if (!isRun) {
      const terms = termsOf(word);
      return terms.form === '' ? [] : [{ ...terms, from, to }];
    }
    let at = from;
    return Array.from(word).flatMap((written): Token[] => {
      const start = at;
      at += written.length;
      return Array.from(fold(written)).map((letter) => ({ letter, run, from: start, to: at }));
    });
  });
}
