/** What publishing costs as the archive grows: `npm run bench -- build`. Figures, never pass or fail. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { articlePath } from '../../src/news/article.ts';
import { addArticle, writeArchive } from './archive.ts';
import { copyProject } from '../support/copy-project.ts';
import { type FirstVisit, firstVisit } from './first-visit.ts';
import { madeUpArticle } from './made-up-article.ts';
import { kB, keep, table, told } from './report.ts';
import { runBuild } from './run-build.ts';
import type { Cost } from './run-measured.ts';
import { difference, type Snapshot, snapshot } from './snapshot.ts';

interface Figures {
  articles: number;
  pages: number;
  files: number;
  bytes: number;
  build: Cost;
  /** The same once more, and what it changed although nothing had. */
  again: Cost & { changes: Changes };
  /** One article more. */
  added: Cost & { changes: Changes };
  firstVisit: FirstVisit;
}

type Changes = ReturnType<typeof difference>;

/** `sizes`: how many articles, each of them a run of three builds. */
export async function benchBuild(sizes: readonly number[]) {
  const figures: Figures[] = [];
  for (const size of sizes) {
    console.log(`Building ${size.toLocaleString('en')} articles three times…`);
    figures.push(await measure(size));
  }
  console.log(`\n${table(rowsOf(figures))}\n\n${keep('build', { figures: figures.map(brief) })}`);
}

/** Drawing a social card takes longer than all else that is made for an article. */
const withoutCards = { GENERICO_CARDS: 'off' };

/** The article that every archive has, whose page is weighed. */
const sample = madeUpArticle(10, 1);

async function measure(articles: number): Promise<Figures> {
  const paper = copyProject();
  const dist = join(paper, 'dist');
  try {
    writeArchive(paper, articles);
    const build = await runBuild(paper, withoutCards);
    const first = snapshot(dist);
    const visit = firstVisit(dist, articlePath(sample));

    const again = await runBuild(paper, withoutCards);
    const second = snapshot(dist);

    addArticle(paper, articles);
    const added = await runBuild(paper, withoutCards);
    const third = snapshot(dist);

    return {
      articles,
      pages: pagesIn(first),
      files: first.size,
      bytes: [...first.values()].reduce((sum, { bytes }) => sum + bytes, 0),
      build,
      again: { ...again, changes: difference(first, second) },
      added: { ...added, changes: difference(second, third) },
      firstVisit: visit,
    };
  } finally {
    rmSync(paper, { recursive: true });
  }
}

const pagesIn = (site: Snapshot) => [...site.keys()].filter((path) => path.endsWith('index.html')).length;

function rowsOf(figures: Figures[]): string[][] {
  const row = (name: string, promise: string, tell: (of: Figures) => string) => [
    name,
    ...figures.map(tell),
    promise,
  ];
  const smallest = figures[0]?.firstVisit.total ?? NaN;
  return [
    row('articles', 'promise', ({ articles }) => articles.toLocaleString('en')),
    row('pages', '', ({ pages }) => told(pages)),
    row('files', '', ({ files }) => told(files)),
    row('written', '', ({ bytes }) => told(bytes / 1e6, 1, 'MB')),
    row('first build', '10,000: ≤ 25 s', ({ build }) => told(build.seconds, 1, 's')),
    row('  a page', '≤ 2 ms', ({ build, pages }) => told((1000 * build.seconds) / pages, 2, 'ms')),
    row('  memory', '10,000: ≤ 600 MB', ({ build }) => told(build.peak, 0, 'MB')),
    row('nothing changed', '', ({ again }) => told(again.seconds, 1, 's')),
    row('  a page', '', ({ again, pages }) => told((1000 * again.seconds) / pages, 2, 'ms')),
    row('  files rewritten', '0', ({ again }) => told(again.changes.rewritten.length)),
    row('  the same, written again', '', ({ again }) => told(again.changes.touched.length)),
    row('one article more', '', ({ added }) => told(added.seconds, 1, 's')),
    row('  files rewritten', '≤ 25', ({ added }) => told(added.changes.rewritten.length)),
    row('  files new', '', ({ added }) => told(added.changes.added.length)),
    row('  files deleted', '', ({ added }) => told(added.changes.deleted.length)),
    row('  the same, written again', '', ({ added }) => told(added.changes.touched.length)),
    row('first visit, gzip', '', ({ firstVisit: { total } }) => kB(total)),
    row('  against the smallest', '± 2 %', ({ firstVisit: { total } }) =>
      told(100 * (total / smallest - 1), 2, '%'),
    ),
    row('  html', '', ({ firstVisit: { html } }) => kB(html)),
    row('  script', '', ({ firstVisit: { script } }) => kB(script)),
    row('  style', '', ({ firstVisit: { style } }) => kB(style)),
    row('  font', '', ({ firstVisit: { font } }) => kB(font)),
  ];
}

/** Long lists of paths are cut: the first hundred show what kind they are. */
const brief = ({ again, added, ...figures }: Figures) => ({
  ...figures,
  again: { ...again, changes: briefChanges(again.changes) },
  added: { ...added, changes: briefChanges(added.changes) },
});

const briefChanges = (changes: Changes) =>
  Object.fromEntries(
    Object.entries(changes).map(([kind, paths]) => [
      kind,
      { count: paths.length, paths: paths.slice(0, 100) },
    ]),
  );
