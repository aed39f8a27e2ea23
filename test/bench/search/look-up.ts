/** What it costs a reader to see the first ten results: bytes (gzip -9) and requests. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { parseQuery } from '../../../src/search/parse-query.ts';
import { openIndex } from '../../../src/search/search-index.ts';
import { filesIn } from './subjects.ts';

export interface LookUp {
  total: number;
  bytes: number;
  requests: number;
}

const gzipped = new Map<string, number>();
function weigh(file: string): number {
  const known = gzipped.get(file) ?? gzipSync(readFileSync(file), { level: 9 }).length;
  gzipped.set(file, known);
  return known;
}

/** A new reader each time, who has loaded nothing. */
export async function lookUpOurs(folder: string, query: string): Promise<LookUp> {
  let [bytes, requests] = [0, 0];
  const segments = readdirSync(folder);
  const index = openIndex((path) => {
    const file = path.endsWith('/index.json')
      ? join(folder, 'manifest.json')
      : segments.map((name) => join(folder, name, path)).find((found) => existsSync(found));
    if (file === undefined) return Promise.reject(new Response(null, { status: 404 }));
    bytes += weigh(file);
    requests += 1;
    return Promise.resolve(new Uint8Array(readFileSync(file)));
  });
  const { total } = await index.search(parseQuery(query));
  return { total, bytes, requests };
}

/** The whole index is loaded, whatever is asked. */
export const lookUpMinisearch = (folder: string): LookUp => ({
  total: NaN,
  bytes: weigh(join(folder, 'index.json')),
  requests: 1,
});

/** In a browser: it looks up by WebAssembly. */
export async function lookUpPagefind(
  folder: string,
  url: string,
  page: Page,
  query: string,
): Promise<LookUp> {
  const asked: string[] = [];
  const note = (request: { url: () => string }) => asked.push(new URL(request.url()).pathname);
  await page.goto(`${url}/pagefind-entry.json`);
  page.on('request', note);
  const total = await page.evaluate(
    async ({ script, text }) => {
      const pagefind = (await import(script)) as {
        search: (query: string) => Promise<{ results: { data: () => Promise<unknown> }[] }>;
      };
      const { results } = await pagefind.search(text);
      await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return results.length;
    },
    { script: `${url}/pagefind.js`, text: query },
  );
  page.off('request', note);
  const files = filesIn(folder).filter((file) => asked.includes(file.slice(folder.length)));
  return { total, bytes: files.reduce((sum, file) => sum + weigh(file), 0), requests: asked.length };
}
