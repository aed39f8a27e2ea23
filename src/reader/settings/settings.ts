/** How a reader likes to read. What is not said is as the paper has it. */
import { useSyncExternalStore } from 'react';
import * as v from 'valibot';
import { parseRecord } from '../../browser/parse-record.ts';
import {
  isStorageBlocked,
  onChange,
  readKey,
  removeKey,
  type StorageFailure,
  writeKey,
} from '../../browser/storage.ts';

declare global {
  interface Window {
    /**
     * Dresses the page as a record of settings says, else as what is kept says: a script in the page's head (index.html),
     * which has done so before the page was painted.
     */
    dress?: (record?: string) => void;
  }
}

/** A value that this version does not know costs itself alone. */
const oneOf = <const Value extends string>(...values: Value[]) =>
  v.fallback(v.optional(v.picklist(values)), undefined);

/** Every value but `keys` stands as an attribute on the page, where tokens.css answers it: `data-theme="sepia"`. */
export const Settings = v.object({
  v: v.literal(1),
  theme: oneOf('light', 'sepia', 'dark'),
  size: oneOf('1', '2', '4', '5'),
  leading: oneOf('close', 'wide'),
  width: oneOf('narrow', 'wide'),
  face: oneOf('sans', 'system'),
  keys: oneOf('off'),
});
export type Settings = Omit<v.InferOutput<typeof Settings>, 'v'>;

const key = 'settings';
const listeners = new Set<() => void>();
/** What this browser would not keep. It holds on this page, until another tab says otherwise. */
let unkept: string | undefined;

const record = () => unkept ?? readKey(key);
const parse = (text: string | undefined): Settings => parseRecord(Settings, text) ?? {};

export const readSettings = (): Settings => parse(record());
export const useSettings = (): Settings => parse(useSyncExternalStore(subscribe, record, () => undefined));

/** Gives why that could not be kept; it is done all the same. */
export function changeSettings(change: { [Name in keyof Settings]: Settings[Name] | undefined }):
  StorageFailure | undefined {
  const changed = JSON.stringify({ v: 1, ...readSettings(), ...change });
  unkept = undefined;
  const failure = writeKey(key, changed);
  if (failure) hold(changed);
  return failure;
}

/** Gives why that could not be kept; it is done all the same. */
export function resetSettings(): StorageFailure | undefined {
  removeKey(key);
  hold(undefined);
  return isStorageBlocked() ? 'blocked' : undefined;
}

function hold(settings: string | undefined) {
  unkept = settings;
  window.dress?.(settings ?? '{}');
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  const end = onChange(key, () => {
    unkept = undefined;
    listener();
  });
  return () => {
    listeners.delete(listener);
    end();
  };
}
