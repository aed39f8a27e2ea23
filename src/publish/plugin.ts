/** The paper in Vite: the dev server serves the generated data from memory, the build makes the app that the site is made with. */
import { join } from 'node:path';
import { minifySync, type Plugin } from 'vite';
import { basePath, masthead } from '../masthead.ts';
import { missingPage, withHeaders } from './answer.ts';
import { appDir, rendererDir, workerDir } from './cache-dir.ts';
import { classNames } from './bundle/class-names.ts';
import { loadGroups } from './bundle/load-groups.ts';
import { serveNewsroom } from './serve-newsroom.ts';
import { fillShell } from './shell.ts';

export function publish(): Plugin {
  return {
    name: 'generico:publish',

    config: (_config, { command, isPreview }) => ({
      // "/" or, where the paper is published in a folder, "/news/".
      base: basePath(),
      appType: isPreview ? 'mpa' : 'spa',
      builder: {},
      // Only the interface language that the masthead names is shipped.
      resolve: {
        alias: [
          { find: /^#words$/, replacement: wordsIn('') },
          { find: /^#words\/(\w+)$/, replacement: wordsIn('$1/') },
        ],
      },
      // Newer than Vite's default, so that light-dark() is left to the browser: rewritten, it ignores a theme set by script.
      build: { target: ['chrome125', 'safari18', 'firefox128'], modulePreload: { polyfill: false } },
      ...(command === 'build' && {
        environments,
        css: { modules: { generateScopedName: classNames(join(import.meta.dirname, '..')) } },
      }),
    }),

    transformIndexHtml: (html, { server }) => (server ? fillShell(html) : short(fillShell(html))),

    // The maps of packages are three quarters of what a page loads from the dev server, and who looks finds readable code.
    transform: {
      filter: { id: /\/\.vite\/deps\// },
      handler: (code) => ({ code, map: { mappings: '' } }),
    },

    configureServer: serveNewsroom,

    configurePreviewServer(server) {
      const { root, build } = server.config;
      server.middlewares.use(withHeaders(join(root, build.outDir, '_headers')));
      return () => server.middlewares.use(missingPage(join(root, build.outDir, '404.html')));
    },

    async buildApp(builder) {
      await builder.build(builder.environments['client']!);
      await builder.build(builder.environments['ssr']!);
      await builder.build(builder.environments['worker']!);
    },
  };
}

/** The script of a page stands in every page. */
const short = (html: string) =>
  html.replace(
    /(?<=<script>)[^]*?(?=<\/script>)/g,
    (script) => minifySync('index.js', script, { module: false }).code,
  );

const wordsIn = (folder: string) => join(import.meta.dirname, `../words/${folder}${masthead.language}.ts`);

/**
 * The app for the browser, and the same for Node, to render its pages with; and the service worker, which shares no file
 * with them: `build-site.ts` makes the site of all three.
 */
const environments = {
  client: {
    build: {
      outDir: appDir,
      copyPublicDir: false,
      rolldownOptions: { output: { codeSplitting: { groups: loadGroups() } } },
    },
  },
  ssr: {
    build: {
      outDir: rendererDir,
      copyPublicDir: false,
      ssr: join(import.meta.dirname, 'make-page.ts'),
      rolldownOptions: { output: { entryFileNames: '[name].mjs' } },
    },
    // It runs where no packages are found, and in a process of its own.
    resolve: { noExternal: true as const },
    define: { 'process.env.NODE_ENV': JSON.stringify(process.env['NODE_ENV'] ?? 'production') },
  },
  worker: {
    consumer: 'client' as const,
    build: {
      outDir: workerDir,
      copyPublicDir: false,
      rolldownOptions: {
        input: join(import.meta.dirname, '../offline/worker/service-worker.ts'),
        output: { format: 'iife' as const, entryFileNames: '[name].js' },
      },
    },
  },
};
