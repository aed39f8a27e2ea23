/** Looks queries up in the published index, and loads no more of it than they need. */
import * as v from 'valibot';
import type { Hit } from './hit.ts';
import { lookUp } from './look-up.ts';
import { Manifest, manifestPath } from './manifest.ts';
import { openEntries } from './matches.ts';
import { type Query, writeQuery } from './parse-query.ts';
import { openSegment, type SegmentReader } from './segment-reader.ts';
import { corrected } from './spelling.ts';
import { unitsOf } from './units.ts';

/** `path` is relative to the paper's root, without a slash in front. Throws a `Response` for 404, as `getJson` does. */
export type GetBytes = (path: string) => Promise<Uint8Array>;

export interface Results {
  /** How many articles there are: exact, however many. */
  total: number;
  /** Whether they have all words of the query, or only some, since none has all. */
  mode: 'all' | 'any';
  /** Best first. */
  hits: Hit[];
  /** The query without its typing error, where there is one. */
  suggestion?: string;
  /** What the results are for: the suggestion where the query itself finds nothing. */
  answered: 'query' | 'suggestion';
  /** Parts of the archive were not at hand, and may have more. */
  isPartial?: true;
}

interface Wanted {
  /** The first hit, counted from 0. */
  first?: number;
  count?: number;
  signal?: AbortSignal;
  /** Nothing can be loaded: look where everything that is needed is at hand. */
  isOffline?: boolean;
}

export interface SearchIndex {
  /** What it has opened, by their names. */
  readers: ReadonlyMap<string, SegmentReader>;
  /**
   * Loads what every question needs, and what this one begins with, while it may still become another one. Tells whether
   * that is all of what it begins with.
   */
  prepare: (query: Query) => Promise<boolean>;
  search: (query: Query, wanted?: Wanted) => Promise<Results>;
}

/** What `before` has loaded of the same edition, or of an older one, is not loaded again. */
export function openIndex(getBytes: GetBytes, before?: SearchIndex): SearchIndex {
  const readers = new Map(before?.readers);
  let segments: Promise<SegmentReader[]> | undefined;
  const open = () => {
    segments ??= openSegments(getBytes, readers);
    segments.catch(() => (segments = undefined));
    return segments;
  };
  return {
    readers,
    async prepare(query) {
      const units = unitsOf(query);
      const all = await open();
      const opened = await Promise.all(
        all.flatMap((segment) => [segment.prepare(), ...units.map((unit) => openEntries(unit, segment))]),
      );
      return units.length > 0 && opened.every((isOpen) => isOpen !== false);
    },
    async search(query, wanted = {}) {
      try {
        return await answer(query, wanted, await open());
      } catch (error) {
        // Another edition was published meanwhile, and the parts of the old index are gone.
        if (!(error instanceof Response && error.status === 404)) throw error;
        segments = undefined;
        return answer(query, wanted, await open());
      }
    },
  };
}

async function openSegments(
  getBytes: GetBytes,
  readers: Map<string, SegmentReader>,
): Promise<SegmentReader[]> {
  const text = new TextDecoder().decode(await getBytes(manifestPath));
  const { segments } = v.parse(Manifest, JSON.parse(text));
  const opened = segments.map((segment) => readers.get(segment.name) ?? openSegment(segment, getBytes));
  readers.clear();
  for (const [index, { name }] of segments.entries()) readers.set(name, opened[index]!);
  return opened;
}

/** All words; if nothing has them, all words without a typing error; if nothing has these, any of them. */
async function answer(
  query: Query,
  { first = 0, count = 10, signal, isOffline = false }: Wanted,
  segments: readonly SegmentReader[],
): Promise<Results> {
  const missing = isOffline ? { isPartial: false } : undefined;
  const find = async (asked: Query, mode: Results['mode']) => {
    signal?.throwIfAborted();
    const { total, docs } = await lookUp(asked, segments, { mode, needed: first + count, missing });
    signal?.throwIfAborted();
    const wanted = await Promise.allSettled(
      docs.slice(first).map(({ segment, doc, list }) => segment.hit(doc, list)),
    );
    const hits = wanted.flatMap((hit) => {
      if (hit.status === 'fulfilled') return hit.value;
      if (!missing) throw hit.reason;
      missing.isPartial = true;
      return [];
    });
    return { total, mode, hits, ...(missing?.isPartial && { isPartial: true as const }) };
  };

  const all = await find(query, 'all');
  if (all.total > 0) return { ...all, answered: 'query' };

  const better = isOffline ? undefined : await corrected(query, segments);
  const suggestion = better && { suggestion: writeQuery(better) };
  const betterAll = better && (await find(better, 'all'));
  if (betterAll?.total) return { ...betterAll, ...suggestion, answered: 'suggestion' };

  if (unitsOf(query).length < 2) return { ...all, ...suggestion, answered: 'query' };
  const any = await find(query, 'any');
  return { ...(any.total > 0 ? any : all), ...suggestion, answered: 'query' };
}
