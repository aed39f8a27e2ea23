/** Letters that are no other letter with a mark, and are typed as another one where a keyboard lacks them. */
const alike: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
};
const hasAlike = new RegExp(`[${Object.keys(alike).join('')}]`, 'g');

/** Accents, points and vowel signs that are left out where they belong; elsewhere, as in Hindi, they are half of a word. */
const marks =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}]\p{M}*)\p{M}/gu;
/** й is not и: without its mark, "май" would be "маи". ё is typed as е by most. */
const short = /и\u0306/g;

/** What a word is compared by: neither case nor accents count, nor how its letters are put together. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9а-ик-я]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(short, '\u0000')
    .replace(marks, '')
    .replaceAll('\u0000', 'й')
    .replace(hasAlike, (letter) => alike[letter]!)
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '')
    .normalize('NFC');
}
