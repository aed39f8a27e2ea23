/** How a reader likes to read. What is not said is as the paper has it. */
import * as v from 'valibot';
import { parseRecord } from '../browser/parse-record.ts';
import { readKey, removeKey, StorageError, type StorageFailure, writeKey } from '../browser/storage.ts';
import { useKey } from '../browser/use-key.ts';

/** Every value but `keys` stands as an attribute on the page, where tokens.css answers it: `data-theme="sepia"`. */
const Settings = v.object({
  v: v.literal(1),
  theme: v.optional(v.picklist(['light', 'sepia', 'dark'])),
  size: v.optional(v.picklist(['1', '2', '4', '5'])),
  leading: v.optional(v.picklist(['close', 'wide'])),
  width: v.optional(v.picklist(['narrow', 'wide'])),
  face: v.optional(v.picklist(['sans', 'system'])),
  keys: v.optional(v.literal('off')),
});
export type Settings = Omit<v.InferOutput<typeof Settings>, 'v'>;

const key = 'settings';
const parse = (record: string | undefined): Settings => parseRecord(Settings, record) ?? {};

export const readSettings = (): Settings => parse(readKey(key));
export const useSettings = (): Settings => parse(useKey(key));

/** Gives why that could not be kept. */
export function changeSettings(change: { [Name in keyof Settings]: Settings[Name] | undefined }):
  StorageFailure | undefined {
  try {
    writeKey(key, JSON.stringify({ v: 1, ...readSettings(), ...change }));
    return undefined;
  } catch (error) {
    return error instanceof StorageError ? error.failure : 'full';
  }
}

export const resetSettings = () => removeKey(key);
