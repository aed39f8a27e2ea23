/** Publishes the paper: the dev server serves the generated data from memory, the build writes it to `dist/`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { masthead } from '../masthead.ts';
import { missingPage } from './answer.ts';
import { dataFiles, type Files, pagePaths } from './files.ts';
import { faultLine, openNewsroom } from './newsroom.ts';
import { serveNewsroom } from './serve-newsroom.ts';
import { fillShell } from './shell.ts';

export function publish(): Plugin {
  return {
    name: 'generico:publish',

    config: (_config, { isPreview }) => ({
      // "/" or, where the paper is published in a folder, "/news/".
      base: new URL(`${masthead.url}/`).pathname,
      appType: isPreview ? 'mpa' : 'spa',
      builder: {},
      // Only the interface language that the masthead names is shipped.
      resolve: { alias: { '#words': join(import.meta.dirname, `../words/${masthead.language}.ts`) } },
      // Newer than Vite's default, so that light-dark() is left to the browser: rewritten, it ignores a theme set by script.
      build: { target: ['chrome125', 'safari18', 'firefox128'], modulePreload: { polyfill: false } },
    }),

    transformIndexHtml: fillShell,

    configureServer: serveNewsroom,

    configurePreviewServer(server) {
      const { root, build } = server.config;
      return () => server.middlewares.use(missingPage(join(root, build.outDir, '404.html')));
    },

    async buildApp(builder) {
      const client = builder.environments['client']!;
      const { publicDir, root, build } = client.config;
      const newsroom = openNewsroom(publicDir);
      const faults = newsroom.faults().map(faultLine);
      if (faults.length > 0) throw new Error(`These articles cannot be published yet:\n${faults.join('\n')}`);

      await builder.build(client);
      const outDir = join(root, build.outDir);
      const shell = await readFile(join(outDir, 'index.html'), 'utf8');
      await write(outDir, dataFiles(newsroom.articles()));
      await write(outDir, pageFiles(pagePaths(newsroom.articles()), shell));
    },
  };
}

/** Every address is a file, so that any static host answers it, and answers 404 for the rest. */
const pageFiles = (paths: string[], shell: string): Files =>
  new Map([...paths.map((path) => `${path}index.html`), '/404.html'].map((path) => [path, () => shell]));

async function write(directory: string, files: Files) {
  for (const [path, make] of files) {
    const file = join(directory, path);
    // oxlint-disable-next-line no-await-in-loop -- one file in memory at a time
    await mkdir(dirname(file), { recursive: true });
    // oxlint-disable-next-line no-await-in-loop
    await writeFile(file, make());
  }
}
