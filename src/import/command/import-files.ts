/** An import from beginning to end: everything is read and gets its place, then one after the other is made and written. */
import { fileRedirects } from '../filing/redirects.ts';
import { emptyReport, type ImportReport } from '../filing/report.ts';
import { filesIn } from './files-in.ts';
import { readItems, type ReadOptions } from './read-items.ts';
import { openSideFile } from './side-file.ts';
import { openWriter, type WriteOptions } from './write-items.ts';

export interface ImportOptions extends ReadOptions, WriteOptions {
  /** How many of how many are written. */
  onWrite?: ((done: number, total: number) => void) | undefined;
}

/** Throws a sentence where a path leads nowhere; what is wrong inside files is in the report. */
export async function importFiles(paths: readonly string[], options: ImportOptions): Promise<ImportReport> {
  const files = paths.flatMap(filesIn);
  const side = openSideFile();
  const report = emptyReport(side.warnings);
  const known = await readItems(files, options, report, side);
  const writeItem = openWriter(known, side, options, report);
  let done = 0;
  for (const placed of side.items()) {
    writeItem(placed);
    options.onWrite?.((done += 1), known.count);
  }
  report.redirects = known.moved;
  if (known.moved > 0 && !options.isDry) await fileRedirects(options.publicDir, side.moved, side.isFirst);
  return report;
}
