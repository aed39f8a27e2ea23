/** Silent reading of non-fiction, words a minute (Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047). */
const wordsPerMinute = 238;

/** Whole minutes, at least 1. */
export const readingTime = (text: string, language: string) =>
  Math.max(1, Math.round(countWords(text, language) / wordsPerMinute));

/** Words as the language counts them, so that text without spaces counts too. */
export function countWords(text: string, language: string): number {
  if (counted.text === text && counted.language === language) return counted.words;
  let words = 0;
  for (const { isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text))
    if (isWordLike) words += 1;
  counted = { text, language, words };
  return words;
}
/** A page tells it to readers and to machines. */
let counted = { text: '', language: '', words: 0 };
