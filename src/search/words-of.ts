/** A word where it stands in a text. */
export interface Word {
  text: string;
  /** Offsets in the text. */
  from: number;
  to: number;
  /** Of a script that puts no spaces between words: it may hold many. */
  isRun: boolean;
}

/**
 * Letters, digits and marks that stand together; letters of scripts without spaces apart from all others. For scripts
 * with spaces it finds what `Intl.Segmenter` does but for apostrophes and points, in a third of the time. For the rest a
 * segmenter is no help: Node and browsers have different dictionaries, and a word is cut by what stands beside it.
 */
export const wordPattern =
  /([[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]&&[\p{L}\p{N}\p{M}]]+)|[[\p{L}\p{N}\p{M}]--[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]]+/gv;

export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(wordPattern)].map(({ 0: word, 1: run, index }) => ({
    text: word,
    from: index,
    to: index + word.length,
    isRun: run !== undefined,
  }));
