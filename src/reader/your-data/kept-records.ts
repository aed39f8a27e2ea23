import { useSyncExternalStore } from 'react';
import type { KeptKind, KeptThing } from '../../browser/kept-kind.ts';
import {
  keysUnder,
  onChange,
  readKey,
  removeKey,
  type StorageFailure,
  writeKey,
} from '../../browser/storage.ts';

/** Records by their keys, as they are kept. */
export type Records = ReadonlyMap<string, string>;

/** All that is kept of one kind, or of none that can be read. */
export interface KeptOfKind {
  name: KeptKind['name'] | 'unreadable';
  records: Records;
  things: KeptThing[];
  /** In bytes: browsers keep two for every UTF-16 code unit of key and record. */
  size: number;
}

let known: Records | undefined;
/** How often anything has changed: of a thousand changes at once, the last one alone is looked at. */
let changes = 0;

const all = (): Records =>
  (known ??= new Map(
    keysUnder('').flatMap((key) => {
      const record = readKey(key);
      return record === undefined ? [] : [[key, record] as const];
    }),
  ));

function subscribe(listener: () => void) {
  const changed = () => {
    known = undefined;
    changes += 1;
    listener();
  };
  // While nobody listened, anything may have been kept.
  changed();
  return onChange('', changed);
}

/** Everything that this browser keeps of the paper, in step with every tab. */
export function useRecords(): Records {
  useSyncExternalStore(subscribe, () => changes);
  return all();
}

/** Records by kind, in the order of the kinds; what cannot be read comes last. */
export function byKind(records: Records, kinds: readonly KeptKind[]): KeptOfKind[] {
  const sorted = [...kinds.map(({ name }) => name), 'unreadable' as const].map((name) => ({
    name,
    records: new Map<string, string>(),
    things: [] as KeptThing[],
    size: 0,
  }));
  for (const [key, record] of records) {
    const index = kinds.findIndex(({ isAt }) => isAt(key));
    const things = kinds[index]?.describe(key, record);
    const place = sorted.at(things ? index : -1)!;
    place.records.set(key, record);
    place.things.push(...(things ?? [{ title: key }]));
    place.size += 2 * ('generico:'.length + key.length + record.length);
  }
  for (const { things } of sorted) things.sort((a, b) => (b.time ?? '').localeCompare(a.time ?? '', 'en'));
  return sorted;
}

export function erase(records: Records) {
  for (const key of records.keys()) removeKey(key);
}

/** Puts a record where it belongs, together with what is there; says what that was, or why it could not be kept. */
export function put(
  key: string,
  record: string,
  kinds: readonly KeptKind[],
): 'added' | 'merged' | 'known' | { failure: StorageFailure } {
  const here = readKey(key);
  const merged = here === undefined ? record : mergedWith(here);
  if (merged === here) return 'known';
  const failure = writeKey(key, merged);
  if (failure) return { failure };
  return here === undefined ? 'added' : 'merged';

  function mergedWith(kept: string): string {
    return kinds.find(({ isAt }) => isAt(key))?.merge(kept, record) ?? kept;
  }
}
