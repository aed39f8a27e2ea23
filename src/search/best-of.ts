import type { SegmentReader } from './segment-reader.ts';

/** An article of a segment. */
export interface Located {
  segment: SegmentReader;
  doc: number;
  /** The number of the list that it is among the best of, if that is known. */
  list?: number | undefined;
}

interface Scored extends Located {
  score: number;
  /** The place of its segment: higher is newer. */
  age: number;
}

/** The best of many: what is as good, the newest first. */
export function bestOf(needed: number) {
  const list: Scored[] = [];
  const isBetter = (one: Scored, other: Scored) =>
    one.score !== other.score
      ? one.score > other.score
      : one.age !== other.age
        ? one.age > other.age
        : one.doc > other.doc;
  return {
    add(item: Scored) {
      if (list.length === needed && (needed === 0 || !isBetter(item, list.at(-1)!))) return;
      let [low, high] = [0, list.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (isBetter(item, list[middle]!)) high = middle;
        else low = middle + 1;
      }
      list.splice(low, 0, item);
      if (list.length > needed) list.pop();
    },
    list: (): Located[] => list,
  };
}
