import { useSyncExternalStore } from 'react';
import { onChange, readKey } from './storage.ts';

/** What is kept under a key, in step with every tab; nothing where a page is rendered to be read elsewhere. */
export const useKey = (key: string): string | undefined =>
  useSyncExternalStore(
    (listener) => onChange(key, listener),
    () => readKey(key),
    () => undefined,
  );
