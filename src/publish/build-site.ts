/** The second half of `npm run build`: every page by the app that Vite has built, and what has changed into `dist/`. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { basePath } from '../masthead.ts';
import { archiveOf } from './archive.ts';
import { appDir, cacheDir, workerDir } from './cache-dir.ts';
import { digest } from './digest.ts';
import { openDist, type Report } from './dist.ts';
import { dataFiles, type Files, mapFiles } from './files.ts';
import { headersFile, nginxFile } from './host-files.ts';
import { lookAtPictures, mediaFiles } from './pictures/media.ts';
import { faultLine, openNewsroom } from './newsroom.ts';
import { templateOf } from './page-template.ts';
import { fixedPages, pagesOf } from './pages.ts';
import { searchFiles } from './search/search-files.ts';
import { withCards } from './machines/share-picture.ts';
import { showProgress } from './show-progress.ts';
import { startThreads } from './start-threads.ts';
import { killSwitch, withOffline, workerFile } from './worker-file.ts';

/** `root` is the folder of the project. Throws a sentence for each fault of the articles, before anything is written. */
export async function buildSite(root: string): Promise<Report & { articles: number }> {
  const publicDir = join(root, 'public');
  const { articles, pictures } = await readNewsroom(publicDir, join(root, cacheDir));

  const app = filesIn(join(root, appDir));
  const template = templateOf(takeText(app, '/index.html'), (href) =>
    takeText(app, href.slice(basePath().length - 1)),
  );
  const threads = startThreads(root, template);
  const dist = openDist({
    outDir: join(root, 'dist'),
    cacheDir: join(root, cacheDir),
    code: digest(sourceDigest(), template, threads.code, process.version, String(withCards())),
  });

  const archive = archiveOf(articles);
  const lookup = (url: string) => pictures.get(url);
  const files: Files = new Map([
    ...filesIn(publicDir),
    ...app,
    ...dataFiles(articles, archive, lookup),
    ...mediaFiles(publicDir, articles, pictures),
    ...mapFiles(articles, threads.make),
    ...searchFiles(articles, {
      articlesDir: join(publicDir, 'articles'),
      cacheDir: join(root, cacheDir),
    }),
  ]);
  for (const [path, page] of pagesOf(archive, dist.removals(articles), lookup))
    files.set(`${path}index.html`, {
      parts: page.parts,
      make: () => threads.make({ page: page.make() }),
      elsewhere: true,
    });
  for (const [file, page] of fixedPages)
    files.set(file, { parts: () => [''], make: () => threads.make({ page }) });
  const worker = withOffline()
    ? workerFile(readFileSync(join(root, workerDir, 'service-worker.js'), 'utf8'), files)
    : killSwitch;
  files.set('/service-worker.js', worker);
  files.set('/_headers', { parts: () => [''], make: () => headersFile(template) });
  files.set('/nginx.conf', { parts: () => [''], make: () => nginxFile(template) });

  const progress = showProgress();
  const report = await dist.write(files, progress.show).finally(() => {
    progress.end();
    return threads.end();
  });
  return { ...report, articles: articles.length };
}

/** Everything that is to be published, if nothing is wrong with it. */
async function readNewsroom(publicDir: string, cache: string) {
  const newsroom = openNewsroom(publicDir);
  const articles = newsroom.articles();
  const { pictures, faults: pictureFaults } = await lookAtPictures(publicDir, cache, articles);
  const faults = [...newsroom.faults().map(faultLine), ...pictureFaults];
  if (faults.length > 0) throw new Error(`These articles cannot be published yet:\n${faults.join('\n')}`);
  return { articles, pictures };
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
