/** Publishes the measured pages with React alone, to see what everything else costs. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build, createServer } from 'vite';
import { masthead } from '../../src/masthead.ts';
import { articlePath, type FiledArticle } from '../../src/news/article.ts';
import { newestFirst } from '../../src/news/edition.ts';
import { plainText } from '../../src/news/plain-text.ts';
import { openNewsroom } from '../../src/publish/newsroom.ts';
import { words } from '../../src/words/en.ts';
import { projectRoot } from '../support/copy-project.ts';
import type { App, Linked, Story } from './react-only/app.tsx';

const source = join(import.meta.dirname, 'react-only');

/**
 * Writes the pages at `paths` into a folder that already holds the hand-written ones: their heads, styles and fonts stay,
 * their bodies are rendered by React and hydrated.
 */
export async function publishReactOnly(folder: string, paths: readonly string[]) {
  const script = await bundle(folder);
  const vite = await createServer({ configFile: false, root: source, appType: 'custom', ...quiet });
  const { App: app } = (await vite.ssrLoadModule('/app.tsx')) as { App: typeof App };
  for (const path of paths) {
    const story = storyAt(path);
    const page = join(folder, path, 'index.html');
    const [head] = readFileSync(page, 'utf8').split('<body>');
    const data = JSON.stringify(story).replaceAll('<', String.raw`\u003c`);
    mkdirSync(join(page, '..'), { recursive: true });
    writeFileSync(
      page,
      `${head}<body><div id="root">${renderToString(createElement(app, story))}</div>` +
        `<script type="application/json" id="story">${data}</script>` +
        `<script type="module" src="${script}"></script></body></html>`,
    );
  }
  await vite.close();
}

const quiet = { logLevel: 'error', server: { middlewareMode: true, ws: false } } as const;

/** Gives the address of the script. */
async function bundle(folder: string): Promise<string> {
  await build({
    configFile: false,
    root: source,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: fileURLToPath(import.meta.resolve('./react-only/client.tsx')),
        output: { entryFileNames: 'assets/react-only.js' },
      },
    },
  });
  return '/assets/react-only.js';
}

function storyAt(path: string): Story {
  const edition = newestFirst(openNewsroom(join(projectRoot, 'public')).articles());
  const find = (wanted: string) => edition.find((article) => articlePath(article) === wanted);
  const article = find(path);
  if (!article) throw new Error(`There is no article at ${path} to measure.`);
  const others = edition.filter((other) => other !== article && other.category === article.category);
  const readAlso = article.body.flatMap((node) =>
    node.type === 'leafDirective' && node.name === 'read-also' ? [find(node.attributes.href)!] : [],
  );
  return {
    article,
    title: plainText(article.headline),
    categories: masthead.categories,
    latest: others.slice(0, 10).map(linked),
    readAlso: readAlso.map(linked),
    messages: { text: words.comments.missingText, author: words.comments.missingName },
  };
}

const linked = (article: FiledArticle): Linked => ({
  path: articlePath(article),
  title: plainText(article.headline),
  date: article.datePublished,
});
