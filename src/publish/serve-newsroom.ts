/** The newsroom at work: data from memory, faults in Vite's overlay, and open pages told when an article is saved. */
import { relative } from 'node:path';
import type { Connect, ViteDevServer } from 'vite';
import { answer, answerProblem, namesFile, requestPath } from './answer.ts';
import { drawMap } from './maps/draw-map.ts';
import { dataFiles, type Files, mapFiles } from './files.ts';
import { faultLine, type FileFault, openNewsroom } from './newsroom.ts';
import { searchInMemory } from './search/search-in-memory.ts';
import { serveArticleCheck } from './serve-article-check.ts';

export function serveNewsroom(server: ViteDevServer) {
  const { publicDir, base } = server.config;
  const newsroom = openNewsroom(publicDir);
  let files: Files<string> | undefined;
  let search: ReturnType<typeof searchInMemory> | undefined;
  let faults = newsroom.faults();

  const lastRead = () => newsroom.files().flatMap((file) => newsroom.lastRead(file)?.article ?? []);

  const serveData: Connect.NextHandleFunction = (request, response, next) => {
    const path = requestPath(request, base);
    if (!path || !namesFile(path)) return next();

    const faultsHere = newsroom.unread().filter(({ file }) => path === `/articles/${file}`);
    if (faultsHere.length > 0)
      return answerProblem(request, response, {
        status: 422,
        title: 'This article has faults',
        detail: faultsHere.map(faultLine).join('\n'),
      });

    files ??= new Map([
      ...dataFiles(newsroom.articles()),
      // Of articles that cannot be read just now, too: they are shown as they were.
      ...mapFiles(lastRead(), ({ places, language }) => drawMap(places, language)),
    ]);
    const file = files.get(path);
    if (file) return answer(request, response, { type: typeOf(path), body: file.make() });
    if (!path.startsWith('/search/')) return next();
    search ??= searchInMemory(newsroom.articles());
    const part = search.get(path.slice(1));
    if (part === undefined) return next();
    answer(request, response, { type: typeOf(path), body: part });
  };

  /** After Vite has looked everywhere: it would answer a page, with 200. */
  const refuseData: Connect.NextHandleFunction = (request, response, next) => {
    const path = requestPath(request, base);
    if (!path || !namesFile(path)) return next();
    answerProblem(request, response, {
      status: 404,
      title: 'Not found',
      detail: `Nothing is published at ${path}`,
    });
  };

  server.watcher.on('all', (event, file) => {
    // A picture that comes or goes mends or breaks the articles that show it.
    const isPicture = event !== 'change' && !relative(publicDir, file).startsWith('..');
    if (!newsroom.refresh(file) && !isPicture) return;
    files = undefined;
    search = undefined;
    faults = newsroom.faults();
    server.ws.send({ type: 'custom', event: 'generico:articles' });
    showFaults();
  });
  server.ws.on('connection', showFaults);

  function showFaults() {
    if (faults.length > 0) server.ws.send({ type: 'error', err: overlay(faults) });
  }

  server.middlewares.use(serveArticleCheck({ newsroom, publicDir, base, faults: () => faults }));
  server.middlewares.use(serveData);
  return () => server.middlewares.use(refuseData);
}

/** What the generated data comes in. */
function typeOf(path: string): string {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  return (
    { xml: 'application/xml', svg: 'image/svg+xml', txt: 'text/plain', bin: 'application/octet-stream' }[
      ending
    ] ?? 'application/json'
  );
}

const overlay = (faults: FileFault[]) => ({
  plugin: 'generico:newsroom',
  message: faults.map(faultLine).join('\n'),
  stack: '',
});
