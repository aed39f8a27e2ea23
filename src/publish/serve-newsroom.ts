/** The newsroom at work: data from memory, faults in Vite's overlay, and open pages told when an article is saved. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Connect, ViteDevServer } from 'vite';
import { placeOf } from '../news/faults.ts';
import { articlePath } from '../news/article.ts';
import { answer, answerProblem, namesFile, requestPath } from './answer.ts';
import { dataFiles, type Files } from './files.ts';
import { faultLine, type FileFault, openNewsroom } from './newsroom.ts';

export function serveNewsroom(server: ViteDevServer) {
  const { root, publicDir, base } = server.config;
  const newsroom = openNewsroom(publicDir, root);
  let files: Files | undefined;
  let faults = newsroom.faults();

  const serveData: Connect.NextHandleFunction = (request, response, next) => {
    const path = requestPath(request, base);
    if (!path || !namesFile(path)) return next();

    const unreadable = faults.filter(({ file }) => path.startsWith('/articles/') && file === `public${path}`);
    if (unreadable.length > 0 && !readable(path))
      return answerProblem(request, response, {
        status: 422,
        title: 'This article has faults',
        detail: unreadable.map(faultLine).join('\n'),
      });

    files ??= dataFiles(newsroom.articles());
    const make = files.get(path);
    if (make) return answer(request, response, { body: make() });
    next();
  };

  /** Whether an article could be read although something about it is at fault. */
  const readable = (path: string) => {
    const place = placeOf(path.replace('/articles/', ''));
    return newsroom.articles().some((article) => articlePath(article) === articlePath(place));
  };

  /** After Vite has looked everywhere: it would answer a page, with 200. */
  const refuseData: Connect.NextHandleFunction = (request, response, next) => {
    const path = requestPath(request, base);
    if (!path || !namesFile(path) || existsSync(join(root, path))) return next();
    answerProblem(request, response, {
      status: 404,
      title: 'Not found',
      detail: `Nothing is published at ${path}`,
    });
  };

  server.watcher.on('all', (_event, file) => {
    if (!newsroom.refresh(file)) return;
    files = undefined;
    faults = newsroom.faults();
    server.ws.send({ type: 'custom', event: 'generico:articles' });
    showFaults();
  });
  server.ws.on('connection', showFaults);

  function showFaults() {
    if (faults.length > 0) server.ws.send({ type: 'error', err: overlay(faults) });
  }

  server.middlewares.use(serveData);
  return () => server.middlewares.use(refuseData);
}

const overlay = (faults: FileFault[]) => ({
  plugin: 'generico:newsroom',
  message: faults.map(faultLine).join('\n'),
  stack: '',
});
