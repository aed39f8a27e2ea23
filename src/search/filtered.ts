import { masthead } from '../masthead.ts';
import { filterKey } from './filter-key.ts';
import { type Filter, firstDay } from './parse-query.ts';
import { both, either, noPostings, type Postings } from './postings.ts';
import type { SegmentReader } from './segment-reader.ts';

/** The articles that the filters let through; nothing where there are none. An article stands in one category: any of several will do. */
export async function filtered(
  filters: readonly Filter[],
  segment: SegmentReader,
): Promise<Postings | undefined> {
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
    return found ? segment.postings(found) : noPostings;
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
