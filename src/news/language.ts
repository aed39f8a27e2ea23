const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** The direction a language is written in, by its likely script (CLDR; `Intl.Locale.textInfo` is not everywhere yet). */
export function direction(language: string): 'ltr' | 'rtl' {
  const known = directions.get(language);
  if (known) return known;
  const found = rightToLeft.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
  directions.set(language, found);
  return found;
}
/** A page asks for every link. */
const directions = new Map<string, 'ltr' | 'rtl'>();

/** Whether a text is a language tag; a language's name, "Russian", would pass for one by its form. */
export function isLanguage(tag: string): boolean {
  try {
    return new Intl.Locale(tag).language.length <= 3;
  } catch {
    return false;
  }
}
