/** `npm run build`: the app by Vite, each page by the app, and what has changed of all that into `dist/`. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, sep } from 'node:path';
import Tinypool from 'tinypool';
import type { Rolldown, ViteBuilder } from 'vite';
import { archiveOf } from './archive.ts';
import { digest } from './digest.ts';
import { openDist } from './dist.ts';
import { type Content, dataFiles, type Files } from './files.ts';
import type { PageJob } from './make-page.ts';
import { faultLine, openNewsroom } from './newsroom.ts';
import { templateOf } from './page-template.ts';
import { notFoundPage, pagesOf } from './pages.ts';
import { showProgress } from './show-progress.ts';

export async function buildSite(builder: ViteBuilder) {
  const started = performance.now();
  const { root, publicDir, cacheDir: viteDir, build, base, mode, logger } = builder.config;
  const newsroom = openNewsroom(publicDir);
  const faults = newsroom.faults().map(faultLine);
  if (faults.length > 0) throw new Error(`These articles cannot be published yet:\n${faults.join('\n')}`);

  const cacheDir = join(viteDir, 'site');
  const app = outputOf(await builder.build(builder.environments['client']!));
  const [[, renderer] = ['', '']] = outputOf(await builder.build(builder.environments['ssr']!));
  const shell = String(app.get('/index.html'));
  app.delete('/index.html');
  const template = templateOf(shell, (href) => {
    const path = href.slice(base.length - 1);
    const css = String(app.get(path));
    app.delete(path);
    return css;
  });

  const dist = openDist({
    outDir: join(root, build.outDir),
    cacheDir,
    code: digest(sourceDigest(), template, String(renderer), mode, process.version),
  });
  const articles = newsroom.articles();
  const archive = archiveOf(articles);
  const pages = renderPages({ cacheDir, template, renderer });
  const files: Files = new Map([
    ...publicFiles(publicDir),
    ...[...app].map(([path, content]) => [path, { parts: () => [''], make: () => content }] as const),
    ...dataFiles(articles, archive),
  ]);
  for (const [path, { parts, make }] of pagesOf(archive, dist.removals(articles)))
    files.set(`${path}index.html`, { parts, make: () => pages.render(make()) });
  files.set('/404.html', { parts: () => [''], make: () => pages.render(notFoundPage) });

  const progress = showProgress();
  const report = await dist.write(files, progress.show).finally(() => {
    progress.end();
    return pages.end();
  });
  logger.info(
    `${articles.length} articles, ${files.size} files: ${report.written.length} written, ${report.deleted.length} removed, ` +
      `${report.reused} as they were; ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
}

/** What Vite has built, by path. */
function outputOf(built: Awaited<ReturnType<ViteBuilder['build']>>): Map<string, Content> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- there is one output, and nothing is watched
  const { output } = built as Rolldown.RolldownOutput;
  return new Map(
    output.map((part) => [`/${part.fileName}`, part.type === 'chunk' ? part.code : part.source]),
  );
}

/** Pages are rendered on every core. */
function renderPages({
  cacheDir,
  template,
  renderer,
}: {
  cacheDir: string;
  template: string;
  renderer: Content;
}) {
  const templateFile = join(cacheDir, 'template.html');
  const rendererFile = join(cacheDir, 'render.mjs');
  let pool: Tinypool | undefined;

  function start() {
    mkdirSync(cacheDir, { recursive: true });
    writeFileSync(templateFile, template);
    writeFileSync(rendererFile, renderer);
    return new Tinypool({
      filename: rendererFile,
      name: 'makePage',
      maxThreads: availableParallelism(),
      // So that a thread never waits for the next page.
      concurrentTasksPerWorker: 4,
    });
  }
  return {
    async render(page: PageJob['page']): Promise<string> {
      pool ??= start();
      return pool.run({ page, template: templateFile } satisfies PageJob);
    },
    end: () => pool?.destroy(),
  };
}

/** What is published as it is. */
function publicFiles(publicDir: string): Files {
  const files = readdirSync(publicDir, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const parts = () => {
        const { size, mtimeMs } = statSync(file);
        return [`${size} ${mtimeMs}`];
      };
      return [file.slice(publicDir.length).split(sep).join('/'), { parts, make: () => readFileSync(file) }];
    }),
  );
}

/** Everything that decides what the files look like, besides the articles. */
function sourceDigest(): string {
  const src = join(import.meta.dirname, '..');
  const names = readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  return digest(...[...names, join(src, '../package-lock.json')].map((file) => readFileSync(file, 'utf8')));
}
