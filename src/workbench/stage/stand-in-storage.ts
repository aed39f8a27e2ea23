import { replaceProperty } from './replace-property.ts';

/** Storage that lasts as long as the page and is nobody else's. Its keys are its own properties, as in a browser. */
class Memory implements Storage {
  [key: string]: unknown;

  get length(): number {
    return Object.keys(this).length;
  }
  key(index: number): string | null {
    return Object.keys(this)[index] ?? null;
  }
  getItem(key: string): string | null {
    return Object.hasOwn(this, key) ? String(this[key]) : null;
  }
  setItem(key: string, value: string) {
    this[key] = value;
  }
  removeItem(key: string) {
    delete this[key];
  }
  clear() {
    for (const key of Object.keys(this)) delete this[key];
  }
}

class FullMemory extends Memory {
  override setItem() {
    throw new DOMException('No room', 'QuotaExceededError');
  }
}

/**
 * Puts storage in the place of the browser's, so that a state neither reads nor writes what the designer's own browser
 * keeps. `kept` is there from the beginning. Gives what puts the browser's back.
 */
export function standInStorage(kept: Record<string, string> = {}, failure?: 'full' | 'blocked'): () => void {
  const local = failure === 'full' ? new FullMemory() : new Memory();
  for (const [key, value] of Object.entries(kept)) local[`generico:${key}`] = value;
  const session = new Memory();
  const blocked = () => {
    throw new DOMException('Not allowed', 'SecurityError');
  };
  const ends = [
    replaceProperty(window, 'localStorage', { get: failure === 'blocked' ? blocked : () => local }),
    replaceProperty(window, 'sessionStorage', { get: failure === 'blocked' ? blocked : () => session }),
  ];
  return () => {
    for (const end of ends) end();
  };
}
