import { ByteReader } from './byte-reader.ts';

/** The words that begin with a letter, in order, with how many articles have each. */
export function* readWords(bytes: Uint8Array): Generator<{ word: string; count: number }> {
  const reader = new ByteReader(bytes);
  let word = '';
  while (reader.at < bytes.length) {
    const shared = reader.number();
    word = word.slice(0, shared) + reader.text();
    yield { word, count: reader.number() };
  }
}

/**
 * Whether one typing error makes a word of another that begins alike: a letter too many, too few, another one, or two
 * that have changed places.
 */
export function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one[0] !== other[0] || one === other) return false;
  let from = 0;
  while (one[from] === other[from]) from += 1;
  const rest = (word: string, start: number) => word.slice(start);
  if (one.length > other.length) return rest(one, from + 1) === rest(other, from);
  if (one.length < other.length) return rest(one, from) === rest(other, from + 1);
  if (rest(one, from + 1) === rest(other, from + 1)) return true;
  const swapped = one[from] === other[from + 1] && one[from + 1] === other[from];
  return swapped && rest(one, from + 2) === rest(other, from + 2);
}
