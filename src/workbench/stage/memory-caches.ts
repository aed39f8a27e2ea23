/** A cache as the standard has it (https://w3c.github.io/ServiceWorker/#cache-interface), as far as reading offline uses it. */
class MemoryCache {
  readonly #kept = new Map<string, Response>();
  readonly #isFull: boolean;

  constructor(isFull: boolean) {
    this.#isFull = isFull;
  }
  match = async (key: Key) => this.#kept.get(urlOf(key))?.clone();
  matchAll = async () => [...this.#kept.values()].map((response) => response.clone());
  keys = async () => [...this.#kept.keys()].map((url) => ({ url }));
  delete = async (key: Key) => this.#kept.delete(urlOf(key));
  async put(key: Key, response: Response) {
    if (this.#isFull) throw new DOMException('No room', 'QuotaExceededError');
    // What is put anew comes last.
    this.#kept.delete(urlOf(key));
    this.#kept.set(urlOf(key), response);
  }
}

type Key = string | { url: string };
const urlOf = (key: Key) => new URL(typeof key === 'string' ? key : key.url, location.href).href;

/** Caches that last as long as the page. `kept` is there from the beginning: by cache, the paths and what is kept of them. */
export function memoryCaches(
  kept: Record<string, Record<string, unknown>> = {},
  { isFull = false } = {},
): object {
  const all = new Map<string, MemoryCache>();
  const open = async (name: string) => {
    const cache = all.get(name) ?? new MemoryCache(isFull);
    all.set(name, cache);
    return cache;
  };
  for (const [name, files] of Object.entries(kept)) {
    const cache = new MemoryCache(false);
    all.set(name, cache);
    for (const [path, json] of Object.entries(files)) void cache.put(path, Response.json(json));
  }
  return {
    open,
    has: async (name: string) => all.has(name),
    delete: async (name: string) => all.delete(name),
    keys: async () => [...all.keys()],
    match: async (key: Key, { cacheName }: { cacheName?: string } = {}) => {
      const among = [...all].filter(([name]) => cacheName === undefined || name === cacheName);
      const found = await Promise.all(among.map(([, cache]) => cache.match(key)));
      return found.find((response) => response !== undefined);
    },
  };
}
