import { fileNames } from '../../search/manifest.ts';
import { deflated } from './deflated.ts';
import { type EntryKind, entryKinds } from '../../search/shard.ts';
import { ByteWriter } from './byte-writer.ts';
import { sharedLetters } from './prefix-lists.ts';
import type { Write } from './write-segment.ts';

/** An entry of the dictionary with its list, or the best of it where it has a file of its own. */
export interface Row {
  key: string;
  kind: Exclude<EntryKind, 'same'>;
  count: number;
  isGroup: boolean;
  file: number;
  list: Uint8Array;
  hasPlaces: boolean;
  /** Unless they have files of their own. */
  places?: Uint8Array | undefined;
}

/** Cuts the dictionary, which is in order, into shards for `readShard`. Gives what all but the first begin with. */
export function writeShards(rows: readonly Row[], write: Write, shardBytes: number): string[] {
  const beginnings: string[] = [];
  let shard: Row[] = [];
  let size = 0;
  let number = 0;
  const flush = () => {
    write(fileNames.shard(number), deflated(shardOf(shard)));
    const places = shard.flatMap((row) => (row.kind === 'inline' && row.places ? row.places : []));
    write(fileNames.places(number), deflated(placesOf(places)));
    number += 1;
    shard = [];
    size = 0;
  };
  for (const row of rows) {
    const room = row.list.length + row.key.length + 5;
    if (size + room > shardBytes && shard.at(-1)!.key !== row.key) {
      beginnings.push(shortest(shard.at(-1)!.key, row.key));
      flush();
    }
    shard.push(row);
    size += room;
  }
  flush();
  return beginnings;
}

/** As much of a key as tells that it comes after another. */
const shortest = (before: string, key: string) => {
  const end = sharedLetters(before, key) + 1;
  return key.slice(0, /[\uD800-\uDBFF]/.test(key[end - 1]!) ? end + 1 : end);
};

function shardOf(rows: readonly Row[]): Uint8Array {
  const facts = new ByteWriter();
  const lists = new ByteWriter();
  let letters = '';
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    const shared = before ? sharedLetters(before.key, row.key) : 0;
    const kind = before?.list === row.list ? 'same' : row.kind;
    facts.number(shared);
    facts.number(row.key.length - shared);
    letters += row.key.slice(shared);
    facts.number(row.count * 16 + (row.hasPlaces ? 8 : 0) + (row.isGroup ? 4 : 0) + entryKinds.indexOf(kind));
    if (kind === 'own' || kind === 'prefix') facts.number(row.file);
    if (kind === 'same') continue;
    facts.number(row.list.length);
    lists.add(row.list);
  }
  const shard = new ByteWriter();
  shard.number(rows.length);
  shard.text(letters);
  shard.add(facts.end());
  shard.add(lists.end());
  return shard.end();
}

function placesOf(lists: readonly Uint8Array[]): Uint8Array {
  const places = new ByteWriter();
  places.number(lists.length);
  for (const { length } of lists) places.number(length);
  for (const list of lists) places.add(list);
  return places.end();
}
