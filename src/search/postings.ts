import { BitReader } from './bit-reader.ts';

/** The articles of a segment that have a term, oldest first, and how much each is about it: 0 to 7. */
export interface Postings {
  docs: Uint32Array;
  impacts: Uint8Array;
}

export const noPostings: Postings = { docs: new Uint32Array(), impacts: new Uint8Array() };

/** Impacts are so many bits. */
export const impactBits = 3;
/** So many of the best articles stand in the dictionary beside what has a file of its own. */
export const topLength = 32;

/** How many low bits Rice's code has for gaps between `count` of `all` articles. */
export const gapBits = (count: number, all: number): number =>
  Math.max(0, Math.floor(Math.log2((0.69 * all) / count)));

/** How many bits the number of an article needs. */
export const docBits = (all: number): number => 32 - Math.clz32(all - 1);

/** `count` articles of a segment of `all`. The impacts are in order of frequency, each by its place in that order. */
export function readPostings(bytes: Uint8Array, from: number, count: number, all: number): Postings {
  const bits = new BitReader(bytes, from);
  const levels = Uint8Array.from({ length: bits.bits(impactBits) + 1 }, () => bits.bits(impactBits));
  const last = levels.length - 1;
  const low = gapBits(count, all);
  const docs = new Uint32Array(count);
  const impacts = new Uint8Array(count);
  for (let index = 0, doc = -1; index < count; index += 1) {
    doc += bits.rice(low) + 1;
    docs[index] = doc;
    impacts[index] = levels[bits.unary(last)]!;
  }
  return { docs, impacts };
}

/** The best articles of a list that has a file of its own. */
export function readTop(bytes: Uint8Array, from: number, count: number, all: number): Postings {
  const bits = new BitReader(bytes, from);
  const [docs, impacts] = [new Uint32Array(count), new Uint8Array(count)];
  for (let index = 0; index < count; index += 1) {
    docs[index] = bits.bits(docBits(all));
    impacts[index] = bits.bits(impactBits);
  }
  return { docs, impacts };
}

/** The articles that are in both lists; an impact is the greater of the two. */
export function both(a: Postings, b: Postings): Postings {
  const docs: number[] = [];
  const impacts: number[] = [];
  for (let i = 0, j = 0; i < a.docs.length && j < b.docs.length;) {
    const [left, right] = [a.docs[i]!, b.docs[j]!];
    if (left === right) {
      docs.push(left);
      impacts.push(Math.max(a.impacts[i]!, b.impacts[j]!));
    }
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return { docs: Uint32Array.from(docs), impacts: Uint8Array.from(impacts) };
}

/** The articles that are in any of the lists, each with its greatest impact. */
export function either(lists: readonly Postings[], all: number): Postings {
  const [only, ...others] = lists;
  if (!only) return noPostings;
  if (others.length === 0) return only;
  const best = new Uint8Array(all);
  for (const { docs, impacts } of lists)
    for (let index = 0; index < docs.length; index += 1)
      best[docs[index]!] = Math.max(best[docs[index]!]!, impacts[index]! + 1);
  return fromBest(best);
}

/** From the impacts of all articles, one higher than they are, and 0 where there is none. */
export function fromBest(best: Uint8Array): Postings {
  let count = 0;
  for (const impact of best) if (impact > 0) count += 1;
  const [docs, impacts] = [new Uint32Array(count), new Uint8Array(count)];
  for (let doc = 0, index = 0; doc < best.length; doc += 1) {
    if (best[doc] === 0) continue;
    docs[index] = doc;
    impacts[index] = best[doc]! - 1;
    index += 1;
  }
  return { docs, impacts };
}
