import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** Who may import whom: a folder sees itself and what stands on its line, nothing else. */
const mayImport: Record<string, string[]> = {
  masthead: [],
  words: [],
  browser: [],
  news: ['masthead', 'browser'],
  ui: ['words', 'masthead', 'browser'],
  queries: ['news', 'browser'],
  article: ['news', 'ui', 'words', 'masthead', 'browser'],
  comments: ['news', 'ui', 'words', 'masthead', 'browser'],
  reader: ['news', 'ui', 'words', 'masthead', 'browser'],
  search: ['news', 'ui', 'words', 'masthead', 'browser', 'queries'],
  latest: ['news', 'ui', 'words', 'masthead', 'browser', 'queries'],
  offline: ['news', 'ui', 'words', 'masthead', 'browser'],
  pages: [
    'article',
    'comments',
    'latest',
    'offline',
    'reader',
    'search',
    'queries',
    'news',
    'ui',
    'words',
    'masthead',
    'browser',
  ],
  routes: ['pages', 'queries'],
  main: ['routes', 'queries', 'ui', 'browser'],
  workbench: [
    'routes',
    'queries',
    'pages',
    'article',
    'comments',
    'latest',
    'offline',
    'reader',
    'search',
    'news',
    'ui',
    'words',
    'masthead',
    'browser',
  ],
  import: ['publish', 'news', 'masthead', 'browser'],
  publish: ['routes', 'queries', 'search', 'news', 'words', 'masthead', 'browser'],
};

const files = globSync('src/**/*.{ts,tsx}');

test.each(files)('%s imports only what its folder may', (file) => {
  const folder = folderOf(file);
  const foreign = importsOf(file).filter((other) => other !== folder);

  expect(mayImport[folder], `${folder} has no line in the table`).toBeDefined();
  expect(mayImport[folder]).toEqual(expect.arrayContaining(foreign));
});

test('modules stay short enough to be read at one go', () => {
  const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 180);
  expect(long).toEqual([]);
});

test('colours and typefaces are named in the tokens and nowhere else', () => {
  const named = globSync('src/**/*.module.css').filter((file) =>
    /#[0-9a-f]{3,8}\b|\b(?:oklch|rgb|hsl)a?\(|font-family:|(?:serif|sans-serif|monospace)\s*[;,]/i.test(
      readFileSync(file, 'utf8'),
    ),
  );
  expect(named).toEqual([]);
});

test('every address goes into a page by the one way that looks at it', () => {
  const unseen = globSync('src/**/*.tsx').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\b(?:href|src|srcSet)=\{([^}]*)\}?/g)]
      .map(([, value]) => value!)
      .filter((value) => !/hrefOf\(|^`#\$|^masthead\.url|^(?:avif|webp|src)$|^$/.test(value))
      .map((value) => `${file}: ${value}`),
  );
  expect(unseen).toEqual([]);
});

/** The folders that a file imports from, statically, dynamically or for a type. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].flatMap(([, path]) => {
    if (path!.startsWith('#words')) return ['words'];
    return path!.startsWith('.') ? [folderOf(join(dirname(file), path!))] : [];
  });
}

/** src/news/article.ts → news, src/routes.tsx → routes */
const folderOf = (file: string) => file.split('/')[1]!.split('.')[0]!;
