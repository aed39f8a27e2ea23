import { BitWriter } from './bit-writer.ts';

/** Where the words of a list stand: one article after the other, `counts` says how often in each. */
export interface PlaceList {
  forms: readonly string[];
  counts: readonly number[];
  positions: readonly number[];
  formOf: readonly number[];
}

/**
 * For `readPlaces`, in pieces of so many bytes: where few articles are wanted, few of them are read. Each tells the place of
 * its first article in the list.
 */
export function writePlaces(
  { forms, counts, positions, formOf }: PlaceList,
  chunkBytes: number,
): { first: number; bytes: Uint8Array }[] {
  const low = lowBits(counts, positions);
  // A stem may be a word too, whose own stem is another: some of its articles have no place for it here.
  const least = counts.includes(0) ? 0 : 1;
  const chunks: { first: number; bytes: Uint8Array }[] = [];
  let index = 0;
  let at = 0;
  while (index < counts.length) {
    const bits = new BitWriter();
    const first = index;
    bits.gamma(forms.length);
    for (const form of forms) {
      const letters = new TextEncoder().encode(form);
      bits.gamma(letters.length);
      for (const letter of letters) bits.bits(letter, 8);
    }
    bits.bits(low, 4);
    bits.bits(least, 1);
    const start = bits.length;
    for (; index < counts.length && bits.length - start < chunkBytes; index += 1) {
      const count = counts[index]!;
      bits.gamma(count - least);
      for (let nth = 0, before = -1; nth < count; nth += 1) {
        bits.rice(positions[at]! - before - 1, low);
        bits.unary(formOf[at]!, forms.length - 1);
        before = positions[at]!;
        at += 1;
      }
    }
    chunks.push({ first, bytes: bits.end() });
  }
  return chunks;
}

/** Of Rice's code for the gaps: by their mean. */
function lowBits(counts: readonly number[], positions: readonly number[]): number {
  let sum = 0;
  for (let index = 0, at = 0; index < counts.length; index += 1) {
    at += counts[index]!;
    if (counts[index]! > 0) sum += positions[at - 1]! + 1;
  }
  return Math.min(15, Math.max(0, Math.floor(Math.log2((0.69 * sum) / positions.length))));
}
