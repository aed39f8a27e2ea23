import type { Country } from './atlas.ts';

const options = { type: 'region', fallback: 'none' } as const;
const known = new Map<string, Record<'long' | 'short', Intl.DisplayNames>>();

/**
 * What a country is called on a map, in capitals, by CLDR: the best name first. `code` is another ISO 3166-1 alpha-2
 * code by which it is meant.
 */
export function countryCalled(country: Country, code: string | undefined, language: string): string[] {
  const { long, short } = namesIn(language);
  const called = (names: Intl.DisplayNames) =>
    (code && names.of(code)) ?? (country.code && names.of(country.code)) ?? country.name;
  // "United States" before "US", but "Myanmar" and not "Myanmar (Burma)".
  const names = called(short).length <= 3 ? [called(long), called(short)] : [called(short)];
  return [...new Set(names)].map((name) => name.toLocaleUpperCase(language));
}

function namesIn(language: string) {
  const names = known.get(language) ?? {
    long: new Intl.DisplayNames(language, options),
    short: new Intl.DisplayNames(language, { ...options, style: 'short' }),
  };
  known.set(language, names);
  return names;
}
