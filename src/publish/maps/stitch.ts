import { atlas } from './atlas.ts';

/** Arcs of the atlas end to end: rings where they close, and lines. */
export function stitch(arcs: readonly number[]): number[][] {
  const starting = Map.groupBy(arcs, startOf);
  const ending = Map.groupBy(arcs, endOf);
  const left = new Set(arcs);
  const take = (from: number[] = []) => {
    const arc = from.find((one) => left.has(one));
    if (arc !== undefined) left.delete(arc);
    return arc;
  };
  return arcs.flatMap((first) => {
    if (!left.delete(first)) return [];
    const line = [first];
    while (startOf(line[0]!) !== endOf(line.at(-1)!)) {
      const next = take(starting.get(endOf(line.at(-1)!)));
      const before = next ?? take(ending.get(startOf(line[0]!)));
      if (next !== undefined) line.push(next);
      else if (before !== undefined) line.unshift(before);
      else break;
    }
    return [line];
  });
}

const startOf = (arc: number) => (arc < 0 ? atlas().arcs[~arc]!.end : atlas().arcs[arc]!.start);
const endOf = (arc: number) => startOf(~arc);
