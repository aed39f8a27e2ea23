/** The text of a file by its path, as it is saved: `src/ui/tokens.css` → its text. */
export type TokenSources = Readonly<Record<string, string>>;

/** The file that all this is about. */
export const tokensFile = 'src/ui/tokens.css';

// The workbench itself would seem to use everything.
const files = import.meta.glob<string>(
  ['../../**/*.{css,tsx}', '../../publish/**/*.ts', '!../../workbench/**', '!../../words/**'],
  { query: '?raw', import: 'default', eager: true },
);

/** Every file that may define or use a token. When one is saved, the page that imports this is rendered anew. */
export const tokenSources: TokenSources = Object.fromEntries(
  Object.entries(files).map(([path, text]) => [`src${path.slice(5)}`, text]),
);
