import type * as v from 'valibot';
import { parseRecord } from './parse-record.ts';

/** Something that is kept, as its reader knows it. */
export interface KeptThing {
  title: string;
  /** Of the title: BCP 47. */
  language?: string;
  /** Where it belongs in the paper: "/world/some-story/". */
  path?: string;
  /** ISO 8601. */
  time?: string | undefined;
}

/** A kind of records that this browser keeps: how they are told of, and how those of two browsers become one. */
export interface KeptKind {
  name: 'settings' | 'saved' | 'read' | 'visit' | 'comments' | 'drafts' | 'name';
  isAt: (key: string) => boolean;
  /** What is in a record; nothing where that cannot be read, or is not of the kind that its key says. */
  describe: (key: string, record: string) => KeptThing[] | undefined;
  /** What is to be kept of a record that is here and another one for its key: nothing of either is lost. */
  merge: (here: string, there: string) => string;
  /** The records in a file that holds this kind alone, by their keys. */
  fromFile?: (text: string) => Record<string, unknown> | undefined;
}

interface Plan<Schema extends v.GenericSchema> extends Pick<KeptKind, 'name' | 'fromFile'> {
  schema: Schema;
  /** The key of the one record, or with a colon at its end, how the keys of all begin. */
  key: string;
  describe: (record: v.InferOutput<Schema>, key: string) => KeptThing[] | undefined;
  /** Gives `here` itself where nothing is to change. */
  merge: (here: v.InferOutput<Schema>, there: v.InferOutput<Schema>) => v.InferOutput<Schema>;
}

/** A kind whose records are JSON. What cannot be read is nobody's to change. */
export const keptKind = <const Schema extends v.GenericSchema>({
  schema,
  key: start,
  describe,
  merge,
  ...kind
}: Plan<Schema>): KeptKind => ({
  ...kind,
  isAt: (key) => (start.endsWith(':') ? key.startsWith(start) : key === start),
  describe(key, text) {
    const record = parseRecord(schema, text);
    return record === undefined ? undefined : describe(record, key);
  },
  merge(hereText, thereText) {
    const [here, there] = [parseRecord(schema, hereText), parseRecord(schema, thereText)];
    if (here === undefined || there === undefined) return hereText;
    const merged = merge(here, there);
    return merged === here ? hereText : JSON.stringify(merged);
  },
});

/** A time in milliseconds as others are told it; nothing where it is none: records may hold any number. */
export function isoTime(milliseconds: number): string | undefined {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
