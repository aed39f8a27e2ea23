/** Publishes the paper: the dev server serves the generated data from memory, the build writes it to `dist/`. */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { masthead } from '../masthead.ts';
import { missingPage } from './answer.ts';
import { buildSite } from './build-site.ts';
import { serveNewsroom } from './serve-newsroom.ts';
import { fillShell } from './shell.ts';

export function publish(): Plugin {
  return {
    name: 'generico:publish',

    config: (_config, { command, isPreview }) => ({
      // "/" or, where the paper is published in a folder, "/news/".
      base: new URL(`${masthead.url}/`).pathname,
      appType: isPreview ? 'mpa' : 'spa',
      builder: {},
      // Only the interface language that the masthead names is shipped.
      resolve: { alias: { '#words': join(import.meta.dirname, `../words/${masthead.language}.ts`) } },
      // Newer than Vite's default, so that light-dark() is left to the browser: rewritten, it ignores a theme set by script.
      build: { target: ['chrome125', 'safari18', 'firefox128'], modulePreload: { polyfill: false } },
      ...(command === 'build' && { environments }),
    }),

    transformIndexHtml: fillShell,

    configureServer: serveNewsroom,

    configurePreviewServer(server) {
      const { root, build } = server.config;
      return () => server.middlewares.use(missingPage(join(root, build.outDir, '404.html')));
    },

    buildApp: buildSite,
  };
}

/** The app for the browser, and the same for Node, to render its pages with. */
const environments = {
  // All styles are in every page, so that none has to wait for more. `dist/` is written when all is made.
  client: { build: { cssCodeSplit: false, write: false } },
  ssr: {
    build: { ssr: join(import.meta.dirname, 'make-page.ts'), write: false },
    // The renderer runs from the cache, where no packages are found.
    resolve: { noExternal: true as const },
  },
};
