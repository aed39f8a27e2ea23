/** What the dev server does for the workbench: it has a page without the app, and saves tokens. */
import type { Plugin } from 'vite';
import { saveTokens } from './tokens/save-tokens.ts';

const [app, workbench] = ['/src/main.tsx', '/src/workbench/workbench.tsx'] as const;

export const serveWorkbench = (): Plugin[] => [
  saveTokens(),
  {
    name: 'generico:workbench',
    apply: 'serve',
    // Its packages are looked for along with those of the app.
    config: () => ({ optimizeDeps: { entries: ['index.html', workbench.slice(1)] } }),
    transformIndexHtml: {
      // Before Vite prepares what the page will load.
      order: 'pre',
      handler: (html, { server, originalUrl = '' }) =>
        originalUrl.startsWith(`${server?.config.base}workbench/`) ? html.replace(app, workbench) : html,
    },
  },
];
