import { masthead } from '../masthead.ts';
import { filterKey } from './filter-key.ts';
import { type Matches, matchesOf } from './matches.ts';
import { type Filter, firstDay, type Query } from './parse-query.ts';
import { both, either, type Postings, topLength } from './postings.ts';
import type { SegmentReader } from './segment-reader.ts';
import { unitsOf } from './units.ts';

/** An article of a segment. */
export interface Located {
  segment: SegmentReader;
  doc: number;
}

interface Scored extends Located {
  score: number;
  /** The place of its segment: higher is newer. */
  age: number;
}

/** The best articles for a query, as many as are needed, and how many there are. */
export async function lookUp(
  query: Query,
  mode: 'all' | 'any',
  segments: readonly SegmentReader[],
  needed: number,
): Promise<{ total: number; docs: Located[] }> {
  const units = unitsOf(query);
  if (units.length === 0 && query.filters.length === 0) return { total: 0, docs: [] };

  const matches = await Promise.all(
    segments.map((segment) => Promise.all(units.map((unit) => matchesOf(unit, segment)))),
  );
  const everything = segments.reduce((sum, { articles }) => sum + articles, 0);
  const counts = units.map((_, unit) => matches.reduce((sum, ofSegment) => sum + ofSegment[unit]!.count, 0));
  const rarity = counts.map((count) => Math.log(1 + (everything - count + 0.5) / (count + 0.5)));
  const isAtHand = units.length === 1 && query.filters.length === 0 && needed <= topLength;

  const best = bestOf(needed);
  const totals = await Promise.all(
    segments.map(async (segment, age) => {
      const ofSegment = matches[age]!;
      const add = ({ docs, scores }: { docs: Uint32Array; scores: Float64Array }) => {
        for (let index = 0; index < docs.length; index += 1)
          best.add({ segment, age, doc: docs[index]!, score: scores[index]! });
        return docs.length;
      };
      if (isAtHand) {
        add(scored([ofSegment[0]!.top], rarity, 'all'));
        return ofSegment[0]!.count;
      }
      if (mode === 'all' && ofSegment.some(({ count }) => count === 0)) return 0;
      const allowed = await filtered(query.filters, segment);
      if (allowed?.docs.length === 0) return 0;
      if (units.length === 0) return add(scored([allowed!], [0], 'all'));
      const lists = await Promise.all(ofSegment.map((unit: Matches) => unit.all()));
      return add(scored(allowed ? lists.map((list) => within(list, allowed)) : lists, rarity, mode));
    }),
  );
  return { total: totals.reduce((sum, count) => sum + count, 0), docs: best.list() };
}

/** The articles that are in all lists, or in any: each with the sum of what it has of each word, rare words first. */
function scored(lists: readonly Postings[], rarity: readonly number[], mode: 'all' | 'any') {
  const { docs } = mode === 'all' ? lists.reduce(both) : either(lists, 1 + Math.max(...lists.map(lastDoc)));
  const scores = new Float64Array(docs.length);
  for (const [unit, list] of lists.entries())
    for (let index = 0, at = 0; index < docs.length; index += 1) {
      while (at < list.docs.length && list.docs[at]! < docs[index]!) at += 1;
      if (list.docs[at] === docs[index]) scores[index]! += rarity[unit]! * (1 + list.impacts[at]!);
    }
  return { docs, scores };
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

/** The articles that the filters let through; nothing where there are none. An article stands in one category: any of several will do. */
async function filtered(filters: readonly Filter[], segment: SegmentReader): Promise<Postings | undefined> {
  if (filters.length === 0) return undefined;
  let [first, past] = [0, segment.articles];
  const keys = { category: [] as string[], topic: [] as string[], author: [] as string[] };
  for (const { name, value } of filters) {
    if (name === 'category') keys.category.push(filterKey(name, categorySlug(value)));
    else if (name === 'topic' || name === 'author') keys[name].push(filterKey(name, value));
    else {
      // oxlint-disable-next-line no-await-in-loop -- it is loaded once
      const doc = await segment.firstOn(firstDay(value)!);
      if (name === 'after') first = Math.max(first, doc);
      else past = Math.min(past, doc);
    }
  }
  const list = async (key: string): Promise<Postings> => {
    const found = await segment.term(key);
    return found ? segment.postings(found) : { docs: new Uint32Array(), impacts: new Uint8Array() };
  };
  const [categories, ...others] = await Promise.all([
    Promise.all(keys.category.map(list)).then((lists) => either(lists, segment.articles)),
    ...[...keys.topic, ...keys.author].map(list),
  ]);
  const span = Math.max(0, past - first);
  const days: Postings = {
    docs: Uint32Array.from({ length: span }, (_, index) => first + index),
    impacts: new Uint8Array(span),
  };
  return [...(keys.category.length > 0 ? [categories] : []), ...others, days].reduce(both);
}

/** A category may be named by its title. */
const categorySlug = (name: string): string =>
  masthead.categories.find(({ title }) => title.toLowerCase() === name.toLowerCase())?.slug ?? name;

/** The best of many: what is as good, the newest first. */
function bestOf(needed: number) {
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
