/** The second half of `npm run build`: every page by the app that Vite has built, and what has changed into `dist/`. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve, sep } from 'node:path';
import Tinypool from 'tinypool';
import { masthead } from '../masthead.ts';
import { archiveOf } from './archive.ts';
import { appDir, cacheDir, rendererDir } from './cache-dir.ts';
import { digest } from './digest.ts';
import { openDist, type Report } from './dist.ts';
import { dataFiles, type Files } from './files.ts';
import type { PageJob } from './make-page.ts';
import { headersFile, nginxFile } from './host-files.ts';
import { lookAtPictures, mediaFiles } from './media.ts';
import { faultLine, openNewsroom } from './newsroom.ts';
import type { Page } from './page.ts';
import { templateOf } from './page-template.ts';
import { notFoundPage, pagesOf } from './pages.ts';
import { withCards } from './share-picture.ts';
import { showProgress } from './show-progress.ts';

/** `root` is the folder of the project. Throws a sentence for each fault of the articles, before anything is written. */
export async function buildSite(root: string): Promise<Report & { articles: number }> {
  const publicDir = join(root, 'public');
  const newsroom = openNewsroom(publicDir);
  const articles = newsroom.articles();
  const { pictures, faults: pictureFaults } = await lookAtPictures(publicDir, join(root, cacheDir), articles);
  const faults = [...newsroom.faults().map(faultLine), ...pictureFaults];
  if (faults.length > 0) throw new Error(`These articles cannot be published yet:\n${faults.join('\n')}`);

  const app = filesIn(join(root, appDir));
  const template = templateOf(takeText(app, '/index.html'), (href) =>
    takeText(app, href.slice(new URL(`${masthead.url}/`).pathname.length - 1)),
  );
  const pages = renderPages(root, template);
  const dist = openDist({
    outDir: join(root, 'dist'),
    cacheDir: join(root, cacheDir),
    code: digest(sourceDigest(), template, pages.code, process.version, String(withCards())),
  });

  const archive = archiveOf(articles);
  const lookup = (url: string) => pictures.get(url);
  const files: Files = new Map([
    ...filesIn(publicDir),
    ...app,
    ...dataFiles(articles, archive, lookup),
    ...mediaFiles(publicDir, articles, pictures),
  ]);
  for (const [path, { parts, make }] of pagesOf(archive, dist.removals(articles), lookup))
    files.set(`${path}index.html`, { parts, make: () => pages.render(make()) });
  files.set('/404.html', { parts: () => [''], make: () => pages.render(notFoundPage) });
  files.set('/_headers', { parts: () => [''], make: () => headersFile(template) });
  files.set('/nginx.conf', { parts: () => [''], make: () => nginxFile(template) });

  const progress = showProgress();
  const report = await dist.write(files, progress.show).finally(() => {
    progress.end();
    return pages.end();
  });
  return { ...report, articles: articles.length };
}

/** Pages are rendered on every core. */
function renderPages(root: string, template: string) {
  const templateFile = join(root, cacheDir, 'template.html');
  const renderer = join(root, rendererDir, 'make-page.mjs');
  writeFileSync(templateFile, template);
  let pool: Tinypool | undefined;

  return {
    code: readFileSync(renderer, 'utf8'),
    render(page: Page): Promise<string> {
      pool ??= new Tinypool({
        filename: renderer,
        name: 'makePage',
        maxThreads: availableParallelism(),
        // A thread has the next page at hand when one is done.
        concurrentTasksPerWorker: 4,
        resourceLimits: { maxYoungGenerationSizeMb: 16 },
      });
      return pool.run({ page, template: templateFile } satisfies PageJob);
    },
    end: () => pool?.destroy(),
  };
}

/** The files of a folder, by their paths in it; hidden ones too. */
function filesIn(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    entries.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const { size, mtimeMs } = statSync(file);
      return [
        file.slice(folder.length).split(sep).join('/'),
        { parts: () => [`${size} ${mtimeMs}`], make: () => readFileSync(file) },
      ];
    }),
  );
}

function takeText(files: Files, path: string): string {
  const text = files.get(path)?.make();
  if (!(text instanceof Buffer)) throw new Error(`Vite has built no ${path}`);
  files.delete(path);
  return text.toString();
}

/** Everything that decides what the files look like, besides the articles. */
function sourceDigest(): string {
  const src = join(import.meta.dirname, '..');
  const code = [...filesIn(src)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const lock = join(src, '../package-lock.json');
  return digest(...code.map(([path]) => readFileSync(join(src, path), 'utf8')), readFileSync(lock, 'utf8'));
}

if (import.meta.main) {
  const started = performance.now();
  try {
    const { articles, written, deleted, reused } = await buildSite(resolve('.'));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `✓ ${articles} articles in ${seconds} s: ${written.length} files written, ${deleted.length} removed, ${reused} as they were`,
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
