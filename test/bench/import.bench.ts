/** What importing a WordPress export costs as it grows: `npm run bench -- import`. Figures, never pass or fail. */
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import project from '../../package.json' with { type: 'json' };
import { projectRoot } from '../support/copy-project.ts';
import { madeUpWxr } from './import/made-up-wxr.ts';
import { keep, table, told } from './report.ts';
import { type Cost, runMeasured } from './run-measured.ts';

interface Figures {
  posts: number;
  /** Of the export. */
  bytes: number;
  first: Cost;
  /** The same once more, which changes nothing. */
  again: Cost;
}

/** `sizes`: how many posts, each of them a run of two imports. */
export async function benchImport(sizes: readonly number[]) {
  const figures: Figures[] = [];
  for (const posts of sizes) {
    console.log(`Importing ${posts.toLocaleString('en')} posts twice…`);
    figures.push(await measure(posts));
  }
  console.log(`\n${table(rowsOf(figures))}\n\n${keep('import', { figures })}`);
}

async function measure(posts: number): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'generico-import-'));
  try {
    const file = join(folder, 'export.xml');
    await pipeline(Readable.from(madeUpWxr(posts)), createWriteStream(file));
    const command = `${project.scripts.import} ${file} --into ${join(folder, 'public')}`;
    const first = await runMeasured(command, projectRoot);
    return { posts, bytes: statSync(file).size, first, again: await runMeasured(command, projectRoot) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const rowsOf = (figures: readonly Figures[]) => [
  ['posts', 'export', 'import', 'posts a second', 'peak', 'again', 'promised'],
  ...figures.map(({ posts, bytes, first, again }) => [
    posts.toLocaleString('en'),
    told(bytes / 1e6, 0, 'MB'),
    told(first.seconds, 1, 's'),
    told(posts / first.seconds),
    told(first.peak, 0, 'MB'),
    told(again.seconds, 1, 's'),
    '300 a second, 300 MB',
  ]),
];
