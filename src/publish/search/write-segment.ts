/** The dictionary of a segment: its shards, long lists, places of words, and the words by letter. */
import { fileNames, hitsPerList, type Segment } from '../../search/manifest.ts';
import type { Postings } from '../../search/postings.ts';
import { deflated } from './deflated.ts';
import { ByteWriter } from './byte-writer.ts';
import type { Limits } from './limits.ts';
import { prefixLists } from './prefix-lists.ts';
import { type Row, writeShards } from './write-shards.ts';
import type { Term } from './term.ts';
import { writePlaces } from './write-places.ts';
import { bestFirst, writePostings, writeTop } from './write-postings.ts';
import { writeWords } from './write-words.ts';

export type Write = (name: string, bytes: Uint8Array | string) => void;

/** What thousands of articles have tells little: of the eight grades, four will do, and take a bit less each. */
const graded = ({ docs, impacts }: Postings): Postings =>
  docs.length > 5000 ? { docs, impacts: impacts.map((impact) => impact | 1) } : { docs, impacts };

/** `terms` in order of their keys; `all` is how many articles they are of. `best` are those of each list that has a file. */
export function writeTerms(
  terms: Iterable<Term>,
  all: number,
  write: Write,
  limits: Limits,
): Pick<Segment, 'shards' | 'letters'> & { best: number[][] } {
  const rows: Row[] = [];
  const prefixes: Row[] = [];
  const words = writeWords();
  const best: number[][] = [];
  const writeList = (list: Uint8Array, postings: Postings, firsts: readonly number[]) => {
    const file = new ByteWriter(list.length + 8);
    file.number(firsts.length);
    for (const first of firsts) file.number(first);
    file.add(list);
    write(fileNames.list(best.length), deflated(file.end()));
    return best.push(bestFirst(postings, hitsPerList).map((index) => postings.docs[index]!)) - 1;
  };
  const lists = prefixLists(all, limits.prefix, (key, plain) => {
    const list = graded(plain);
    const file = writeList(writePostings(list, all), list, []);
    const top = writeTop(list, all);
    prefixes.push({
      key,
      kind: 'prefix',
      count: list.docs.length,
      isGroup: false,
      file,
      list: top,
      hasPlaces: false,
    });
  });

  let last: { list: Uint8Array; row: Row } | undefined;
  for (const term of terms) {
    const postings = graded({ docs: Uint32Array.from(term.docs), impacts: Uint8Array.from(term.impacts) });
    const list = writePostings(postings, all);
    const { key, isForm, isGroup } = term;
    const facts = { key, count: postings.docs.length, isGroup };
    const chunks = term.positions.length > 0 ? writePlaces(term, limits.places) : [];
    // A stem and its only form have the same list.
    const row: Row =
      last && chunks.length === 0 && Buffer.compare(last.list, list) === 0
        ? { ...last.row, ...facts, hasPlaces: false, places: undefined }
        : { ...facts, ...placed(list, postings, chunks) };
    rows.push(row);
    last = { list, row };
    if (isForm) words.add(key, facts.count);
    if (!key.startsWith(':')) lists.add({ key, size: list.length, ...postings });
  }
  lists.end();

  const shards = writeShards([...prefixes, ...rows].toSorted(byKey), write, limits.shard);
  return { shards, letters: words.end(write), best };

  function placed(
    list: Uint8Array,
    postings: Postings,
    chunks: ReturnType<typeof writePlaces>,
  ): Omit<Row, 'key' | 'count' | 'isGroup'> {
    const hasPlaces = chunks.length > 0;
    if (list.length <= limits.inline && chunks.length < 2)
      return { kind: 'inline', file: -1, list, hasPlaces, places: chunks[0]?.bytes };
    const file = writeList(
      list,
      postings,
      chunks.map(({ first }) => first),
    );
    for (const [chunk, { bytes }] of chunks.entries())
      write(fileNames.listPlaces(file, chunk), deflated(bytes));
    return { kind: 'own', file, list: writeTop(postings, all), hasPlaces, places: undefined };
  }
}

const byKey = (one: Row, other: Row) => (one.key < other.key ? -1 : Number(one.key > other.key));
