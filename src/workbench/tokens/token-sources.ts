/** The text of every file that may define or use a token, by its path, as it is saved: `src/ui/tokens.css` → its text. */
type TokenSources = Readonly<Record<string, string>>;

/** The file that all this is about. */
export const tokensFile = 'src/ui/tokens.css';

interface Store {
  get: () => TokenSources;
  set: (files: TokenSources) => void;
  subscribe: (listener: () => void) => () => void;
}

function createTokenSources(): Store {
  let sources: TokenSources = {};
  const listeners = new Set<() => void>();
  return {
    get: () => sources,
    set(files: TokenSources) {
      sources = files;
      for (const listener of listeners) listener();
    },
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

// The workbench itself would seem to use everything.
const files = import.meta.glob<string>(
  ['../../**/*.{css,tsx}', '../../publish/**/*.ts', '!../../workbench/**', '!../../words/**'],
  { query: '?raw', import: 'default', eager: true },
);

interface Kept {
  sources?: Store;
}
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is whatever this module has put there
const kept: Kept = (import.meta.hot?.data as Kept | undefined) ?? {};

/** Stays the same when a file is saved: this module is then run again, and tells what it has read. */
export const tokenSources = (kept.sources ??= createTokenSources());

tokenSources.set(
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`src${path.slice(5)}`, text])),
);
import.meta.hot?.accept();
