/** A part of the dictionary: terms in order, with the articles of each or with where these stand. */
import { ByteReader } from './byte-reader.ts';

/**
 * `inline`: its list stands in the shard. `own`: it is long and has a file of its own. `prefix`: all articles of all terms
 * that begin so, in a file of its own. `same`: its list is that of the entry before it.
 */
export const entryKinds = ['inline', 'own', 'prefix', 'same'] as const;
export type EntryKind = (typeof entryKinds)[number];

export interface Entry {
  key: string;
  kind: EntryKind;
  /** How many articles. */
  count: number;
  /** Whether words stand for it that are written otherwise. */
  isGroup: boolean;
  /** The number of its list's own file. */
  file: number;
  /** Where its list, or the best of it, begins in the shard. */
  at: number;
  /** Which of the shard's lists of places is its own; -1 where it has none. */
  places: number;
}

export interface Shard {
  bytes: Uint8Array;
  /** By key, a prefix before a term. */
  entries: Entry[];
}

export function readShard(bytes: Uint8Array): Shard {
  const reader = new ByteReader(bytes);
  const count = reader.number();
  const texts = new ByteReader(bytes, reader.at);
  const letters = texts.text();
  reader.at = texts.at;

  const entries: Entry[] = [];
  let key = '';
  let letter = 0;
  let at = 0;
  let places = 0;
  for (let index = 0; index < count; index += 1) {
    const shared = reader.number();
    const length = reader.number();
    key = key.slice(0, shared) + letters.slice(letter, letter + length);
    letter += length;
    const facts = reader.number();
    const list = listOf(entryKinds[facts & 3]!, entries.at(-1));
    const hasPlaces = (facts & 8) > 0;
    entries.push({
      key,
      count: facts >>> 4,
      isGroup: (facts & 4) > 0,
      places: hasPlaces ? places : -1,
      ...list,
    });
    if (hasPlaces && list.kind === 'inline') places += 1;
  }
  for (const entry of entries) entry.at += reader.at;
  return { bytes, entries };

  function listOf(kind: EntryKind, before: Entry | undefined): Pick<Entry, 'kind' | 'file' | 'at'> {
    if (kind === 'same') return { kind: before!.kind, file: before!.file, at: before!.at };
    const list = { kind, file: kind === 'inline' ? -1 : reader.number(), at };
    at += reader.number();
    return list;
  }
}

/** The place of the first entry that is not before a key. */
export function placeOf({ entries }: Shard, key: string): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.key < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The entries that begin so. */
export function entriesWith(shard: Shard, prefix: string): Entry[] {
  const rest = shard.entries.slice(placeOf(shard, prefix));
  const past = rest.findIndex(({ key }) => !key.startsWith(prefix));
  return past === -1 ? rest : rest.slice(0, past);
}
