/** An import from beginning to end: everything is read and gets its place, then one after the other is made and written. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { redirectFiles } from '../filing/redirects.ts';
import { emptyReport, type ImportReport } from '../filing/report.ts';
import { filesIn } from './files-in.ts';
import { type PlacedItem, readItems, type ReadOptions } from './read-items.ts';
import { openSpool } from './spool.ts';
import { openWriter, type WriteOptions, writeWhole } from './write-items.ts';

export interface ImportOptions extends Omit<ReadOptions, 'onProgress'>, WriteOptions {
  /** How many of how many are done; while reading, nobody knows how many there are. */
  onProgress?: ((done: number, total?: number) => void) | undefined;
}

/** Throws a sentence where a path leads nowhere; what is wrong inside files is in the report. */
export async function importFiles(paths: readonly string[], options: ImportOptions): Promise<ImportReport> {
  const report = emptyReport();
  const files = paths.flatMap(filesIn);
  const spool = openSpool<PlacedItem>();
  try {
    const known = await readItems(files, options, report, spool.put);
    const writeItem = openWriter(known, options, report);
    let done = 0;
    for await (const placed of spool.entries()) {
      writeItem(placed);
      options.onProgress?.((done += 1), known.count);
    }
    fileRedirects(known.moved, options, report);
  } finally {
    spool.remove();
  }
  return report;
}

function fileRedirects(
  moved: ReadonlyMap<string, string>,
  { publicDir, isDry }: ImportOptions,
  report: ImportReport,
) {
  if (moved.size === 0) return;
  report.redirects = moved.size;
  for (const [name, text] of redirectFiles(publicDir, moved)) {
    const file = join(publicDir, name);
    const isThere = existsSync(file) && readFileSync(file, 'utf8') === text;
    if (text && !isThere && !isDry) writeWhole(file, text);
  }
}
