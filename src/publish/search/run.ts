/** A run: the sorted terms of some articles, kept in a file and read again a piece at a time (external sorting). */
import { closeSync, openSync, readSync } from 'node:fs';
import { ByteReader } from '../../search/byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import { aTerm, type Term } from './term.ts';

export function writeRun(terms: readonly Term[]): Uint8Array {
  const run = new ByteWriter(1 << 20);
  for (const term of terms) {
    const { key, isForm, isGroup, docs, impacts, forms, counts, positions, formOf } = term;
    const written = new ByteWriter();
    written.text(key);
    written.number((isForm ? 1 : 0) + (isGroup ? 2 : 0));
    written.number(docs.length);
    for (let index = 0, before = 0; index < docs.length; index += 1) {
      written.number(docs[index]! - before);
      written.number(impacts[index]!);
      before = docs[index]!;
    }
    written.number(forms.length);
    for (const form of forms) written.text(form);
    for (let index = 0, at = 0; forms.length > 0 && index < counts.length; index += 1) {
      written.number(counts[index]!);
      for (let nth = 0, before = 0; nth < counts[index]!; nth += 1, at += 1) {
        written.number(positions[at]! - before);
        if (forms.length > 1) written.number(formOf[at]!);
        before = positions[at]!;
      }
    }
    run.number(written.length);
    run.add(written.end());
  }
  return run.end().slice();
}

/** A record that is there, but not read yet but for its key. */
interface Record {
  key: string;
  /** Adds what it says to a term; the articles of the run are counted from `first`. */
  addTo: (term: Term, first: number) => void;
}

const windowBytes = 1 << 14;

/** The records of a run in order. */
function* readRun(run: Uint8Array | string): Generator<Record> {
  if (typeof run !== 'string') {
    const reader = new ByteReader(run);
    while (reader.at < run.length) {
      const length = reader.number();
      yield record(run.subarray(reader.at, reader.at + length));
      reader.at += length;
    }
    return;
  }
  const file = openSync(run, 'r');
  try {
    let window = Buffer.alloc(0);
    let at = 0;
    const fill = (needed: number) => {
      while (window.length - at < needed) {
        const more = Buffer.allocUnsafe(Math.max(windowBytes, needed));
        const count = readSync(file, more);
        if (count === 0) return;
        window = Buffer.concat([window.subarray(at), more.subarray(0, count)]);
        at = 0;
      }
    };
    for (;;) {
      fill(5);
      if (at === window.length) return;
      const reader = new ByteReader(window, at);
      const length = reader.number();
      at = reader.at;
      fill(length);
      yield record(window.subarray(at, at + length));
      at += length;
    }
  } finally {
    closeSync(file);
  }
}

function record(bytes: Uint8Array): Record {
  const start = new ByteReader(bytes);
  const key = start.text();
  return { key, addTo: (term, first) => addTo(term, first, new ByteReader(bytes, start.at)) };
}

function addTo(term: Term, first: number, reader: ByteReader) {
  const flags = reader.number();
  term.isForm ||= (flags & 1) > 0;
  term.isGroup ||= (flags & 2) > 0;
  const count = reader.number();
  for (let index = 0, doc = first; index < count; index += 1) {
    doc += reader.number();
    term.docs.push(doc);
    term.impacts.push(reader.number());
  }
  const forms = Array.from({ length: reader.number() }, () => placeOf(term, reader.text()));
  for (let index = 0; index < count; index += 1) {
    const times = forms.length > 0 ? reader.number() : 0;
    term.counts.push(times);
    for (let nth = 0, position = 0; nth < times; nth += 1) {
      position += reader.number();
      term.positions.push(position);
      term.formOf.push(forms.length > 1 ? forms[reader.number()]! : forms[0]!);
    }
  }
}

function placeOf({ forms }: Term, form: string): number {
  const found = forms.indexOf(form);
  return found === -1 ? forms.push(form) - 1 : found;
}

/** The terms of several runs, whose articles follow each other: `first` is the number of a run's first. */
export function* mergeRuns(runs: readonly { run: Uint8Array | string; first: number }[]): Generator<Term> {
  const heads = runs.flatMap(({ run, first }) => {
    const records = readRun(run);
    const { value } = records.next();
    return value ? [{ record: value, records, first }] : [];
  });
  // A heap: the least key on top, and of the same key the oldest run.
  const isBefore = (a: number, b: number) => {
    const [one, other] = [heads[a]!, heads[b]!];
    if (one.record.key !== other.record.key) return one.record.key < other.record.key;
    return one.first < other.first;
  };
  const sink = (from: number) => {
    for (let at = from; ;) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < heads.length && isBefore(child, least)) least = child;
      if (least === at) return;
      [heads[at], heads[least]] = [heads[least]!, heads[at]!];
      at = least;
    }
  };
  for (let at = heads.length >> 1; at >= 0; at -= 1) sink(at);

  while (heads.length > 0) {
    const term = aTerm(heads[0]!.record.key);
    while (heads[0]?.record.key === term.key) {
      const top = heads[0];
      top.record.addTo(term, top.first);
      const { value } = top.records.next();
      if (value) top.record = value;
      else {
        const last = heads.pop()!;
        if (heads.length > 0 && last !== top) heads[0] = last;
      }
      sink(0);
    }
    yield term;
  }
}
