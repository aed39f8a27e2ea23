import { type Query } from './parse-query.ts';
import { matchesOf } from './matches.ts';
import { isNear } from './read-words.ts';
import type { SegmentReader } from './segment-reader.ts';
import { termsOf } from './terms-of.ts';
import { type Unit, unitsOf } from './units.ts';

/** Shorter words are near to too many others. */
const shortest = 5;

/** A query without its typing errors: a word that no article has becomes the most frequent one that is near. Nothing where none is. */
export async function corrected(
  query: Query,
  segments: readonly SegmentReader[],
): Promise<Query | undefined> {
  const parts = query.parts.map((part) => ({ ...part }));
  let isBetter = false;
  // From the end, so that what is replaced moves nothing that is still to be.
  for (const unit of unitsOf(query).toReversed()) {
    if (unit.kind === 'phrase') continue;
    // oxlint-disable-next-line no-await-in-loop -- hardly ever more than one
    const word = await nearWord(unit, query, segments);
    if (word === undefined) continue;
    const part = parts[unit.at.part]!;
    part.text = part.text.slice(0, unit.at.from) + word + part.text.slice(unit.at.to);
    isBetter = true;
  }
  return isBetter ? { ...query, parts } : undefined;
}

async function nearWord(
  unit: Exclude<Unit, { kind: 'phrase' }>,
  query: Query,
  segments: readonly SegmentReader[],
): Promise<string | undefined> {
  const { part, from, to } = unit.at;
  const { form } = termsOf(query.parts[part]!.text.slice(from, to));
  if (form.length < shortest) return undefined;
  const found = await Promise.all(segments.map((segment) => matchesOf(unit, segment)));
  if (found.some(({ count }) => count > 0)) return undefined;

  const letter = String.fromCodePoint(form.codePointAt(0)!);
  const lists = await Promise.all(segments.map((segment) => segment.words(letter)));
  const counts = new Map<string, number>();
  for (const { word, count } of lists.flat())
    if (isNear(form, word)) counts.set(word, (counts.get(word) ?? 0) + count);
  const [best] = [...counts].toSorted(
    ([word, count], [other, otherCount]) => otherCount - count || (word < other ? -1 : 1),
  );
  return best?.[0];
}
