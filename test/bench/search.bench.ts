/** What search costs as the archive grows: `npm run bench -- search`. Figures, never pass or fail. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { articleTexts } from '../../src/search/article-texts.ts';
import { wordsOf } from '../../src/search/words-of.ts';
import { anArticle } from '../support/articles.ts';
import { projectRoot } from '../support/copy-project.ts';
import { findBrowser } from '../support/find-browser.ts';
import { type Place, writeArchive } from './archive.ts';
import { madeUpArticle } from './made-up-article.ts';
import { kB, keep, median, table, told } from './report.ts';
import { type LookUp, lookUpMinisearch, lookUpOurs, lookUpPagefind } from './search/look-up.ts';
import { buildIndex, type Built, filesIn, type Subject } from './search/subjects.ts';
import { runBuild } from './run-build.ts';
import { type SearchVisit, visitSearch } from './search/visit-search.ts';
import { serveFolder } from './static-host.ts';

interface Figures {
  articles: number;
  subject: Subject;
  build: Omit<Built, 'folder'>;
  /** Bytes of the articles' files. */
  text: number;
  queries: Record<string, LookUp>;
  /** Of 200 words that are neither among the commonest hundred nor rare, and of each with the next. */
  many?: { words: Spread; pairs: Spread };
  visits?: Record<string, SearchVisit>;
}
interface Spread {
  median: number | undefined;
  worst: number;
}

/** Beyond this, pagefind takes gigabytes, and minisearch's index is tens of megabytes. */
const othersUpTo = 10_000;

/** `dist`: a site that is built already. */
export async function benchSearch(sizes: readonly number[], dist: string | undefined) {
  if (!dist) await runBuild(projectRoot);
  const app = dist ?? join(projectRoot, 'dist');
  const figures: Figures[] = [];
  for (const size of sizes) {
    const archive = mkdtempSync(join(tmpdir(), 'generico-archive-'));
    try {
      const places = writeArchive(archive, size);
      for (const subject of size > othersUpTo
        ? (['ours'] as const)
        : (['ours', 'minisearch', 'pagefind'] as const)) {
        console.log(`Indexing ${size.toLocaleString('en')} articles: ${subject}…`);
        figures.push(await measure(subject, join(archive, 'public/articles'), places, app));
      }
    } finally {
      rmSync(archive, { recursive: true });
    }
  }
  console.log(`\n${table(rowsOf(figures))}\n\n${keep('search', { figures })}`);
}

async function measure(
  subject: Subject,
  articlesDir: string,
  places: readonly Place[],
  dist: string,
): Promise<Figures> {
  const { folder, ...build } = await buildIndex(subject, articlesDir, places);
  try {
    const queries = await lookUpAll(subject, folder);
    const ours = subject === 'ours' && {
      many: await lookUpMany(folder),
      visits: await visitSearch({ dist, indexDir: folder, articlesDir }, asked),
    };
    return { articles: places.length, subject, build, text: sizeOf(filesIn(articlesDir)), queries, ...ours };
  } finally {
    rmSync(join(folder, '..'), { recursive: true });
  }
}

const sizeOf = (files: readonly string[]) => files.reduce((sum, file) => sum + statSync(file).size, 0);

async function lookUpAll(subject: Subject, folder: string): Promise<Record<string, LookUp>> {
  if (subject === 'minisearch')
    return Object.fromEntries(Object.keys(asked).map((kind) => [kind, lookUpMinisearch(folder)]));
  if (subject === 'ours') return inTurn((query) => lookUpOurs(folder, query));

  const host = await serveFolder(folder);
  const browser = await chromium.launch(await findBrowser());
  try {
    return await inTurn(async (query) => {
      const context = await browser.newContext();
      const found = await lookUpPagefind(folder, host.url, await context.newPage(), query);
      await context.close();
      return found;
    });
  } finally {
    await browser.close();
    host.close();
  }
}

async function inTurn(lookUp: (query: string) => Promise<LookUp>): Promise<Record<string, LookUp>> {
  const found: Record<string, LookUp> = {};
  for (const [kind, query] of Object.entries(asked)) found[kind] = await lookUp(query);
  return found;
}

async function lookUpMany(folder: string): Promise<{ words: Spread; pairs: Spread }> {
  const some = ranked.slice(100, 300);
  const bytes = async (queries: string[]) => {
    const found: number[] = [];
    for (const query of queries) found.push((await lookUpOurs(folder, query)).bytes);
    return { median: median(found), worst: Math.max(...found) };
  };
  const pairs = some.slice(1).map((word, index) => `${some[index]} ${word}`);
  return { words: await bytes(some), pairs: await bytes(pairs) };
}

/** The words of the first thousand articles, which every archive has: those of most articles first. */
const ranked = rankWords();
const asked = {
  rare: ranked.at(-1)!,
  middling: ranked[1500]!,
  common: ranked[120]!,
  commonest: ranked[0]!,
  'two words': `${ranked[400]!} ${ranked[150]!}`,
};

function rankWords(): string[] {
  const counts = new Map<string, number>();
  for (let index = 0; index < 1000; index += 1) {
    const { category, slug, article } = madeUpArticle(index, 1);
    const texts = articleTexts(anArticle({ category, slug, ...article })).map(({ text }) => text);
    for (const word of new Set(wordsOf(texts.join('\n').toLowerCase()).map(({ text }) => text)))
      if (/^[a-z]{3,}$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([word, count], [other, otherCount]) => otherCount - count || (word < other ? -1 : 1))
    .map(([word]) => word);
}

function rowsOf(figures: readonly Figures[]): string[][] {
  const row = (name: string, promise: string, tell: (of: Figures) => string) => [
    name,
    ...figures.map(tell),
    promise,
  ];
  const cost = ({ bytes, requests }: LookUp) => `${kB(bytes)} / ${requests}`;
  return [
    row('articles', 'promise', ({ articles }) => articles.toLocaleString('en')),
    row('', '', ({ subject }) => subject),
    row('build', '100,000: ≤ 100 s', ({ build }) => told(build.seconds, 1, 's')),
    row('  memory', '≤ 500 MB', ({ build }) => told(build.peak, 0, 'MB')),
    row('index', '', ({ build }) => told(build.bytes / 1e6, 1, 'MB')),
    row('  files', '', ({ build }) => told(build.files)),
    row('  of the articles', '', ({ build, text }) => told((100 * build.bytes) / text, 0, '%')),
    ...Object.entries(asked).flatMap(([kind, query]) => [
      row(
        `${kind} (${query}): gzip / requests`,
        kind === 'commonest' ? '≤ 120 kB' : '≤ 60 kB',
        ({ queries }) => cost(queries[kind]!),
      ),
      row('  results', '', ({ queries }) => told(queries[kind]!.total)),
    ]),
    ...Object.keys(asked).flatMap((kind) => [
      row(`${kind}: first results`, '≤ 700 ms', ({ visits }) => told(visits?.[kind]?.cold, 0, 'ms')),
      row('  next key, other stories', '', ({ visits }) => told(visits?.[kind]?.next, 0, 'ms')),
      row('  next key, all at hand', '≤ 50 ms', ({ visits }) => told(visits?.[kind]?.again, 0, 'ms')),
    ]),
    row('200 words: median', '', ({ many }) => kB(many?.words.median)),
    row('  worst', '≤ 60 kB', ({ many }) => kB(many?.words.worst)),
    row('199 pairs: median', '', ({ many }) => kB(many?.pairs.median)),
    row('  worst', '≤ 60 kB', ({ many }) => kB(many?.pairs.worst)),
  ];
}
