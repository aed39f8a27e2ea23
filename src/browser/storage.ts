/** localStorage as it really is: it may be blocked (touching it throws), full, cleared, or written by another tab. */

export type StorageFailure = 'full' | 'blocked';

/** Ours among the keys of whoever else lives at this origin. */
const prefix = 'generico:';

export function isStorageBlocked(): boolean {
  try {
    void localStorage.length;
    return false;
  } catch {
    return true;
  }
}

/** What is kept under a key; nothing where there is nothing, or where storage is blocked. */
export function readKey(key: string): string | undefined {
  return isStorageBlocked() ? undefined : (localStorage.getItem(prefix + key) ?? undefined);
}

/** Gives why it could not be kept, if it could not. */
export function writeKey(key: string, value: string): StorageFailure | undefined {
  if (isStorageBlocked()) return 'blocked';
  try {
    localStorage.setItem(prefix + key, value);
  } catch {
    return 'full';
  }
  tell(key);
  return undefined;
}

export function removeKey(key: string) {
  if (isStorageBlocked()) return;
  localStorage.removeItem(prefix + key);
  tell(key);
}

export function keysUnder(start: string): string[] {
  if (isStorageBlocked()) return [];
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix + start))
    .map((key) => key.slice(prefix.length));
}

const listeners = new Set<(key: string) => void>();
const tell = (key: string) => {
  for (const listener of listeners) listener(key);
};

/** Tells of every change under a key's start, made here or by another tab. */
export function onChange(start: string, listener: () => void): () => void {
  const own = (key: string) => key.startsWith(start) && listener();
  listeners.add(own);
  const end = onForeignChange(start, listener);
  return () => {
    listeners.delete(own);
    end();
  };
}

/** Tells of changes made by other tabs under a key's start. Clearing everything is a change of every key. */
export function onForeignChange(start: string, listener: () => void): () => void {
  const listen = ({ key }: StorageEvent) => {
    if (key === null || key.startsWith(prefix + start)) listener();
  };
  // A page that one has gone back to was not told of anything meanwhile.
  const back = ({ persisted }: PageTransitionEvent) => persisted && listener();
  window.addEventListener('storage', listen);
  window.addEventListener('pageshow', back);
  return () => {
    window.removeEventListener('storage', listen);
    window.removeEventListener('pageshow', back);
  };
}
