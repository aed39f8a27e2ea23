/** The articles of a segment that have what a unit of a query asks for. */
import { both, either, noPostings, type Postings } from './postings.ts';
import type { Found, SegmentReader } from './segment-reader.ts';
import { stemOf } from './terms-of.ts';
import type { PhraseTerm, Unit } from './units.ts';

export interface Matches {
  /** How many: exact. */
  count: number;
  /** The best of them, at hand. */
  top: Postings;
  /** The number of the list that these are the best of, where it has a file of its own. */
  list?: number | undefined;
  /** All of them: it may have to be loaded. */
  all: () => Promise<Postings>;
}

export const noMatches: Matches = { count: 0, top: noPostings, all: () => Promise.resolve(noPostings) };
const known = (all: Postings): Matches => ({
  count: all.docs.length,
  top: all,
  all: () => Promise.resolve(all),
});

export async function matchesOf(unit: Unit, segment: SegmentReader): Promise<Matches> {
  switch (unit.kind) {
    case 'word':
      return fromEntry(await segment.term(unit.stem), segment);
    case 'typed':
      return typed(unit, segment);
    case 'phrase':
      return phrase(unit.terms, segment);
  }
}

/** Loads the parts of the dictionary that `matchesOf` begins with, no lists; false where a word that goes on may need others. */
export async function openEntries(unit: Unit, segment: SegmentReader): Promise<unknown> {
  switch (unit.kind) {
    case 'word':
      return segment.term(unit.stem);
    case 'typed':
      return segment.isInOnePart(unit.form) && segment.beginning(unit.form);
    case 'phrase':
      return Promise.all(unit.terms.map(({ key }) => segment.term(key)));
  }
}

const fromEntry = (found: Found | undefined, segment: SegmentReader): Matches =>
  found
    ? {
        count: found.count,
        top: segment.top(found),
        list: found.kind === 'inline' ? undefined : found.file,
        all: () => segment.postings(found),
      }
    : noMatches;

/** Words that begin so, and all forms of the word that it may already be. */
async function typed(
  { form, stem }: { form: string; stem: string },
  segment: SegmentReader,
): Promise<Matches> {
  const [longer, whole] = await Promise.all([
    segment.beginning(form),
    stem.startsWith(form) ? undefined : segment.term(stem),
  ]);
  if (longer.length === 0) return fromEntry(whole, segment);
  if (!whole && longer.length === 1) return fromEntry(longer[0], segment);
  // All that begins so may be forms of the one word, and counted with it.
  const isForm = ({ key, kind, isGroup }: Found) => kind !== 'prefix' && !isGroup && stemOf(key) === stem;
  if (whole && longer.every(isForm)) return fromEntry(whole, segment);

  const exact = longer[0]?.kind === 'prefix' ? undefined : sharedBeginning(longer);
  const lists = await Promise.all([
    ...longer.map(async (found) => {
      const list = await segment.postings(found);
      return found.kind === 'prefix' || found.key === exact ? list : halved(list);
    }),
    ...(whole ? [segment.postings(whole)] : []),
  ]);
  return known(either(lists, segment.articles));
}

const sharedBeginning = (found: readonly Found[]): string => {
  const [first, last] = [found[0]!.key, found.at(-1)!.key];
  let shared = 0;
  while (shared < first.length && first[shared] === last[shared]) shared += 1;
  return first.slice(0, shared);
};

/** Longer words say half as much as the word itself: as in `publish/search/prefix-lists.ts`. */
const halved = ({ docs, impacts }: Postings): Postings => ({
  docs,
  impacts: impacts.map((impact) => impact >> 1),
});

async function phrase(terms: readonly PhraseTerm[], segment: SegmentReader): Promise<Matches> {
  const entries = await Promise.all(terms.map(({ key }) => segment.term(key)));
  const found = entries.filter((entry) => entry !== undefined);
  if (found.length < terms.length) return noMatches;
  const [only, ...others] = terms;
  if (others.length === 0 && isOnlyForm(only!, found[0]!)) return fromEntry(found[0], segment);

  const lists = await Promise.all(found.map((entry) => segment.postings(entry)));
  const candidates = lists.toSorted((a, b) => a.docs.length - b.docs.length).reduce(both);
  /** By article, where the phrase may begin. */
  let starts: Map<number, Set<number>> | undefined;
  const order = [...terms.keys()].toSorted((a, b) => found[a]!.count - found[b]!.count);
  for (const index of order) {
    const { docs } = lists[index]!;
    const left: ReadonlySet<number> = starts ? new Set(starts.keys()) : new Set(candidates.docs);
    // oxlint-disable-next-line no-await-in-loop -- the rarest word first: it leaves few articles for the others
    starts = await startsOf(terms[index]!, found[index]!, docs, left, starts, segment);
  }
  const isFound = candidates.docs.map((doc) => (starts!.get(doc)?.size ? 1 : 0));
  return known({
    docs: candidates.docs.filter((_, index) => isFound[index]),
    impacts: candidates.impacts.filter((_, index) => isFound[index]),
  });
}

const isOnlyForm = ({ key, form }: PhraseTerm, { isGroup }: Found) =>
  form === undefined || (!isGroup && form === key);

async function startsOf(
  { offset, form }: PhraseTerm,
  found: Found,
  docs: Uint32Array,
  left: ReadonlySet<number>,
  before: Map<number, Set<number>> | undefined,
  segment: SegmentReader,
): Promise<Map<number, Set<number>>> {
  const wanted = new Set<number>();
  for (let index = 0; index < docs.length; index += 1) if (left.has(docs[index]!)) wanted.add(index);
  const starts = new Map<number, Set<number>>();
  for (const { forms, places } of await segment.places(found, wanted))
    for (const [index, { positions, forms: formOf }] of places) {
      const doc = docs[index]!;
      const here = positions
        .filter((_, nth) => form === undefined || forms[formOf[nth]!] === form)
        .map((position) => position - offset)
        .filter((start) => !before || before.get(doc)?.has(start));
      if (here.length > 0) starts.set(doc, new Set(here));
    }
  return starts;
}
