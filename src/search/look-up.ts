import { bestOf, type Located } from './best-of.ts';
import { filtered } from './filtered.ts';
import { type Matches, matchesOf, noMatches } from './matches.ts';
import type { Query } from './parse-query.ts';
import { both, either, type Postings, topLength } from './postings.ts';
import type { SegmentReader } from './segment-reader.ts';
import { type Unit, unitsOf } from './units.ts';

export interface Asked {
  mode: 'all' | 'any';
  /** So many of the best are wanted. */
  needed: number;
  /** Where some of the index may be missing, it is told here; otherwise that is an error. */
  missing?: { isPartial: boolean } | undefined;
}

interface Scores {
  count: number;
  docs: Uint32Array;
  scores: Float64Array;
}

/** The best articles for a query, as many as are needed, and how many there are. */
export async function lookUp(
  query: Query,
  segments: readonly SegmentReader[],
  { mode, needed, missing }: Asked,
): Promise<{ total: number; docs: Located[] }> {
  const units = unitsOf(query);
  if (units.length === 0 && query.filters.length === 0) return { total: 0, docs: [] };

  const matches = await Promise.all(
    segments.map((segment) =>
      orNothing(matchesIn(segment, units), () => units.map(() => noMatches), missing),
    ),
  );
  const everything = sum(segments.map(({ articles }) => articles));
  const rarity = units.map((_, unit) => {
    const count = sum(matches.map((ofSegment) => ofSegment[unit]!.count));
    return Math.log(1 + (everything - count + 0.5) / (count + 0.5));
  });
  const isAtHand = units.length === 1 && query.filters.length === 0 && needed <= topLength;

  const best = bestOf(needed);
  const counts = await Promise.all(
    segments.map(async (segment, age) => {
      const ofSegment = matches[age]!;
      const found = isAtHand
        ? bestAtHand(ofSegment[0]!, rarity)
        : await orNothing(scoresIn(segment, query, ofSegment, mode, rarity), () => noScores, missing);
      for (const [index, doc] of found.docs.entries())
        best.add({
          segment,
          age,
          doc,
          list: isAtHand ? ofSegment[0]!.list : undefined,
          score: found.scores[index]!,
        });
      return found.count;
    }),
  );
  return { total: sum(counts), docs: best.list() };
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

const noScores: Scores = { count: 0, docs: new Uint32Array(), scores: new Float64Array() };

async function orNothing<Made>(
  made: Promise<Made>,
  nothing: () => Made,
  missing: Asked['missing'],
): Promise<Made> {
  if (!missing) return made;
  return made.catch(() => {
    missing.isPartial = true;
    return nothing();
  });
}

const matchesIn = (segment: SegmentReader, units: readonly Unit[]) =>
  Promise.all(units.map((unit) => matchesOf(unit, segment)));

function bestAtHand({ top, count }: Matches, rarity: readonly number[]): Scores {
  return { ...scored([top], rarity, 'all'), count };
}

async function scoresIn(
  segment: SegmentReader,
  { filters }: Query,
  matches: readonly Matches[],
  mode: Asked['mode'],
  rarity: readonly number[],
): Promise<Scores> {
  // Long lists are not loaded for nothing.
  if (mode === 'all' && matches.some(({ count }) => count === 0)) return noScores;
  const allowed = await filtered(filters, segment);
  if (allowed?.docs.length === 0) return noScores;
  if (matches.length === 0) return scored([allowed!], [0], 'all');
  const lists = await Promise.all(matches.map(({ all }) => all()));
  return scored(allowed ? lists.map((list) => within(list, allowed)) : lists, rarity, mode);
}

/** The articles that are in all lists, or in any: each with the sum of what it has of each word, rare words first. */
function scored(lists: readonly Postings[], rarity: readonly number[], mode: Asked['mode']): Scores {
  const { docs } = mode === 'all' ? lists.reduce(both) : either(lists, 1 + Math.max(...lists.map(lastDoc)));
  const scores = new Float64Array(docs.length);
  for (const [unit, list] of lists.entries())
    for (let index = 0, at = 0; index < docs.length; index += 1) {
      while (at < list.docs.length && list.docs[at]! < docs[index]!) at += 1;
      if (list.docs[at] === docs[index]) scores[index]! += rarity[unit]! * (1 + list.impacts[at]!);
    }
  return { count: docs.length, docs, scores };
}

const lastDoc = ({ docs }: Postings) => docs.at(-1) ?? -1;

/** Those of a list that are allowed, as they are in it. */
function within({ docs, impacts }: Postings, allowed: Postings): Postings {
  const places: number[] = [];
  for (let index = 0, at = 0; index < docs.length; index += 1) {
    while (at < allowed.docs.length && allowed.docs[at]! < docs[index]!) at += 1;
    if (allowed.docs[at] === docs[index]) places.push(index);
  }
  return {
    docs: Uint32Array.from(places, (place) => docs[place]!),
    impacts: Uint8Array.from(places, (place) => impacts[place]!),
  };
}
