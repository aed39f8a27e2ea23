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

/** For `readTop`: the most relevant, and of these the newest; in their order in the list. */
export function writeTop({ docs, impacts }: Postings, all: number): Uint8Array {
  const best: number[] = [];
  for (let impact = (1 << impactBits) - 1; impact >= 0; impact -= 1)
    for (let index = docs.length - 1; index >= 0 && best.length < topLength; index -= 1)
      if (impacts[index] === impact) best.push(index);
  const bits = new BitWriter();
  for (const index of best.toSorted((a, b) => a - b)) {
    bits.bits(docs[index]!, docBits(all));
    bits.bits(impacts[index]!, impactBits);
  }
  return bits.end();
}
