/** One segment of the index, as far as it has been loaded. */
import * as v from 'valibot';
import { ByteReader } from './byte-reader.ts';
import { Hit } from './hit.ts';
import { bundlePath, fileNames, filePath, hitsPerFile, type Segment } from './manifest.ts';
import { readPlaces } from './places.ts';
import { type Postings, readPostings, readTop, topLength } from './postings.ts';
import { readBundle } from './read-bundle.ts';
import { readWords } from './read-words.ts';
import type { GetBytes } from './search-index.ts';
import { inflated } from './inflated.ts';
import { entriesWith, type Entry, placeOf, readShard, type Shard } from './shard.ts';

/** An entry where it was found. */
export interface Found extends Entry {
  shard: Shard;
  shardNumber: number;
}

/** Each of them is looked at when it is shown. */
const ListHits = v.array(v.tuple([v.number(), v.unknown()]));
const Days = v.array(v.tuple([v.string(), v.number()]));

export type SegmentReader = ReturnType<typeof openSegment>;

export function openSegment(
  { name, articles, isBundle, shards: beginnings, letters }: Segment,
  getBytes: GetBytes,
) {
  const loaded = new Map<string, Promise<unknown>>();
  /** Everything is loaded and read once; what failed is tried again the next time. */
  function once<Made>(key: string, make: () => Promise<Made>): Promise<Made> {
    const known = loaded.get(key);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a key is used in one place
    if (known) return known as Promise<Made>;
    const made = make();
    loaded.set(key, made);
    made.catch(() => loaded.delete(key));
    return made;
  }

  const bundle = (path: string) => once(path, async () => readBundle(await getBytes(path)));

  async function file(fileName: string): Promise<Uint8Array> {
    if (!isBundle) return getBytes(filePath(name, fileName));
    const path = bundlePath(name, fileName);
    const found = (await bundle(path)).get(fileName);
    if (!found) throw new TypeError(`${path} is no part of the search index`);
    return found;
  }
  const binary = async (fileName: string) => inflated(await file(fileName));
  const json = async (fileName: string): Promise<unknown> =>
    JSON.parse(new TextDecoder().decode(await file(fileName)));

  const shard = (number: number) =>
    once(`shard ${number}`, async () => readShard(await binary(fileNames.shard(number))));
  const shardOf = (key: string) => {
    let number = 0;
    while (number < beginnings.length && beginnings[number]! <= key) number += 1;
    return number;
  };

  const listFile = (number: number) =>
    once(`list ${number}`, async () => {
      const reader = new ByteReader(await binary(fileNames.list(number)));
      const firsts = Array.from({ length: reader.number() }, () => reader.number());
      return { bytes: reader.bytes, firsts, at: reader.at };
    });

  return {
    articles,
    letters,

    /** Loads what every question needs. */
    async prepare() {
      if (isBundle) await bundle(bundlePath(name, fileNames.shard(0)));
    },

    /** Whether all that begins so stands in one part of the dictionary: whatever letter comes next, it will be needed. */
    isInOnePart: (prefix: string): boolean => !beginnings[shardOf(prefix)]?.startsWith(prefix),

    async term(key: string): Promise<Found | undefined> {
      const shardNumber = shardOf(key);
      const found = await shard(shardNumber);
      for (let place = placeOf(found, key); found.entries[place]?.key === key; place += 1)
        if (found.entries[place]!.kind !== 'prefix')
          return { ...found.entries[place]!, shard: found, shardNumber };
      return undefined;
    },

    /** What begins so: one entry for all of it where it is much, else each by itself. */
    async beginning(prefix: string): Promise<Found[]> {
      const first = shardOf(prefix);
      const within = async (number: number) => {
        const here = await shard(number);
        return entriesWith(here, prefix).map((entry) => ({ ...entry, shard: here, shardNumber: number }));
      };
      const others = beginnings.slice(first).filter((next) => next.startsWith(prefix));
      const rest = () => Promise.all(others.map((_, index) => within(first + 1 + index)));
      // What is much is told by the first, and the others need not be loaded; a few are not worth a second journey.
      const few = others.length < 3 ? rest() : undefined;
      const found = await within(first);
      if (found[0]?.kind !== 'prefix') found.push(...(await (few ?? rest())).flat());
      return found[0]?.kind === 'prefix' ? [found[0]] : found.filter(({ kind }) => kind !== 'prefix');
    },

    async postings({ kind, count, file: number, shard: { bytes }, at }: Found): Promise<Postings> {
      if (kind === 'inline') return readPostings(bytes, at, count, articles);
      return once(`postings ${number}`, async () => {
        const list = await listFile(number);
        return readPostings(list.bytes, list.at, count, articles);
      });
    },

    /** The best of its articles, if not all of them are at hand. */
    top({ kind, count, shard: { bytes }, at }: Found): Postings {
      if (kind === 'inline') return readPostings(bytes, at, count, articles);
      return readTop(bytes, at, Math.min(count, topLength), articles);
    },

    /** The places of a term in those articles of its list that are wanted, by their places in the list. */
    async places(found: Found, wanted: ReadonlySet<number>) {
      // It is a form of another stem alone: nothing has it for its own.
      if (found.places < 0 && found.kind === 'inline') return [];
      const isWanted = (index: number) => wanted.has(index);
      if (found.kind === 'inline') {
        const reader = new ByteReader(await binary(fileNames.places(found.shardNumber)));
        const sizes = Array.from({ length: reader.number() }, () => reader.number());
        const from = sizes.slice(0, found.places).reduce((sum, size) => sum + size, reader.at);
        return [readPlaces(reader.bytes, from, [0, found.count], isWanted)];
      }
      const { firsts } = await listFile(found.file);
      const chunks = firsts.map((first, number) => ({
        first,
        number,
        past: firsts[number + 1] ?? found.count,
      }));
      const needed = chunks.filter(({ first, past }) => [...wanted].some((at) => first <= at && at < past));
      return Promise.all(
        needed.map(async ({ number, first, past }) =>
          readPlaces(await binary(fileNames.listPlaces(found.file, number)), 0, [first, past], isWanted),
        ),
      );
    },

    /** What a result shows of an article; `list` is the number of the list that it is among the best of, if that is known. */
    async hit(doc: number, list?: number): Promise<Hit> {
      const number = Math.floor(doc / hitsPerFile);
      const block = `hits ${number}`;
      if (list !== undefined && !loaded.has(block)) {
        const best = await once(
          `hits of list ${list}`,
          async () => new Map(v.parse(ListHits, await json(fileNames.listHits(list)))),
        );
        if (best.has(doc)) return once(`hit ${doc}`, async () => v.parse(Hit, best.get(doc)));
      }
      const hits = await once(block, async () =>
        v.parse(v.array(v.unknown()), await json(fileNames.hits(number))),
      );
      return once(`hit ${doc}`, async () => v.parse(Hit, hits[doc % hitsPerFile]));
    },

    /** The first article on a day or after it. */
    async firstOn(day: string): Promise<number> {
      const days = await once('days', async () => v.parse(Days, await json(fileNames.days)));
      return days.find(([here]) => here >= day)?.[1] ?? articles;
    },

    async words(letter: string) {
      if (!letters.includes(letter)) return [];
      return [...readWords(await binary(fileNames.words(letter)))];
    },
  };
}
