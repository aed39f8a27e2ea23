/** `npm run import -- <files or folders…>`: news from elsewhere becomes articles in `public/articles/`. */
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { masthead } from '../masthead.ts';
import { showProgress } from '../publish/show-progress.ts';
import { importFiles } from './command/import-files.ts';
import { exitCode, reportJson, reportText } from './filing/report.ts';

const usage = `npm run import -- <files or folders…> [options]

Reads WordPress exports (WXR, REST), RSS, Atom, JSON Feed, Markdown and HTML, and writes articles.

  --media <folder>      where the pictures lie that are named, such as wp-content/uploads
  --category <slug>     for stories without one (${masthead.categories[0]?.slug ?? 'news'})
  --slugs keep|latin    letters of any script in addresses (keep), or Latin ones (latin)
  --update              write what has changed over what is there
  --dry-run             write nothing, and tell what would be written
  --report <file>       write the whole report as JSON
  --into <folder>       the paper's public folder (public)`;

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      media: { type: 'string' },
      category: { type: 'string', default: masthead.categories[0]?.slug ?? 'news' },
      slugs: { type: 'string', default: 'keep' },
      update: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      report: { type: 'string' },
      into: { type: 'string', default: join(import.meta.dirname, '../../public') },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help || positionals.length === 0) {
    console.log(usage);
    return values.help ? 0 : 2;
  }
  const { slugs } = values;
  if (slugs !== 'keep' && slugs !== 'latin') throw new Error(`--slugs is keep or latin, not "${slugs}"`);
  const isDry = values['dry-run'];
  const reading = showProgress('stories read');
  const writing = showProgress('articles written');
  const report = await importFiles(positionals, {
    publicDir: values.into,
    media: values.media,
    category: values.category,
    slugs,
    update: values.update,
    isDry,
    now: new Date(),
    onRead: (done, share) => reading.show(done, undefined, share),
    onWrite: writing.show,
  }).finally(() => {
    reading.end();
    writing.end();
  });
  if (values.report) await pipeline(reportJson(report), createWriteStream(values.report));
  console.log(reportText(report, { isDry }));
  return exitCode(report);
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
