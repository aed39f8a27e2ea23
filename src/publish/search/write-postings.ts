import { docBits, gapBits, impactBits, type Postings, topLength } from '../../search/postings.ts';
import { BitWriter } from './bit-writer.ts';

/** For `readPostings`. `all` is how many articles the segment has. */
export function writePostings({ docs, impacts }: Postings, all: number): Uint8Array {
  const counts = new Uint32Array(1 << impactBits);
  for (const impact of impacts) counts[impact]! += 1;
  const levels = [...counts.keys()]
    .filter((level) => counts[level]! > 0)
    .toSorted((a, b) => counts[b]! - counts[a]!);
  const places = Uint8Array.from(counts, (_, level) => Math.max(0, levels.indexOf(level)));
  const last = levels.length - 1;
  const low = gapBits(docs.length, all);

  const bits = new BitWriter();
  bits.bits(last, impactBits);
  for (const level of levels) bits.bits(level, impactBits);
  for (let index = 0, before = -1; index < docs.length; index += 1) {
    bits.rice(docs[index]! - before - 1, low);
    bits.unary(places[impacts[index]!]!, last);
    before = docs[index]!;
  }
  return bits.end();
}

/** For `readTop`: the best of a list, in their order in it. */
export function writeTop(list: Postings, all: number): Uint8Array {
  const bits = new BitWriter();
  for (const index of bestFirst(list, topLength).toSorted((a, b) => a - b)) {
    bits.bits(list.docs[index]!, docBits(all));
    bits.bits(list.impacts[index]!, impactBits);
  }
  return bits.end();
}

/** The places in a list of the most relevant, and of these the newest. */
export function bestFirst({ docs, impacts }: Postings, most: number): number[] {
  const best: number[] = [];
  for (let impact = (1 << impactBits) - 1; impact >= 0; impact -= 1)
    for (let index = docs.length - 1; index >= 0 && best.length < most; index -= 1)
      if (impacts[index] === impact) best.push(index);
  return best;
}
