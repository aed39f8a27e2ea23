import { isLanguage } from '../../news/language.ts';

/** A language as BCP 47 writes it: "ru_RU" is "ru-RU"; what is none is nothing. */
export function languageOf(written: string | undefined): string | undefined {
  const tag = written?.trim().replaceAll('_', '-');
  return tag && isLanguage(tag) ? new Intl.Locale(tag).toString() : undefined;
}
