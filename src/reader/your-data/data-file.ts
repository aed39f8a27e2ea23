import * as v from 'valibot';
import type { KeptKind } from '../../browser/kept-kind.ts';
import { parseRecord } from '../../browser/parse-record.ts';
import { put, type Records } from './kept-records.ts';

/** The file that Export makes. Records are in it as JSON, for people to read, where that gives them back as they were. */
const DataFile = v.object({
  generico: v.literal('data'),
  v: v.literal(1),
  records: v.record(v.string(), v.unknown()),
});
type DataFile = v.InferOutput<typeof DataFile>;

export interface ImportResult {
  added: number;
  /** Were here already, and are more complete now. */
  merged: number;
  known: number;
  unreadable: number;
  /** The browser would keep no more. */
  stopped: boolean;
}

export const dataFile = (records: Records): DataFile => ({
  generico: 'data',
  v: 1,
  records: Object.fromEntries([...records].map(([key, record]) => [key, unpacked(record)])),
});

function unpacked(record: string): unknown {
  try {
    const value: unknown = JSON.parse(record);
    return typeof value === 'object' && JSON.stringify(value) === record ? value : record;
  } catch {
    return record;
  }
}
const packed = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Adds what is in a file to what is here, and says how it went; nothing where Export has not made the file. */
export function importData(text: string, kinds: readonly KeptKind[]): ImportResult | undefined {
  const records = recordsIn(text, kinds);
  if (!records) return undefined;

  const result: ImportResult = { added: 0, merged: 0, known: 0, unreadable: 0, stopped: false };
  for (const [key, value] of Object.entries(records)) {
    const record = packed(value);
    const kind = kinds.find(({ isAt }) => isAt(key));
    if (!kind?.describe(key, record)) {
      result.unreadable += 1;
      continue;
    }
    const outcome = put(key, record, kinds);
    if (typeof outcome === 'object') return { ...result, stopped: true };
    result[outcome] += 1;
  }
  return result;
}

/** The records of a file with everything, or with one kind alone. */
function recordsIn(text: string, kinds: readonly KeptKind[]): Record<string, unknown> | undefined {
  const everything = parseRecord(DataFile, text)?.records;
  if (everything) return everything;
  for (const { fromFile } of kinds) {
    const records = fromFile?.(text);
    if (records) return records;
  }
  return undefined;
}
