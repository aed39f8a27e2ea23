import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the first page of a visit loads, in bytes: text as gzip (level 9) makes it, fonts as they are. */
export interface FirstVisit {
  html: number;
  /** With all it imports at the start. */
  script: number;
  style: number;
  /** The Latin faces. */
  font: number;
  total: number;
}

/** Reads it from the files of a published site: `page` is the path of a page, "/world/rain-expected/". */
export function firstVisit(dist: string, page: string): FirstVisit {
  const html = readFileSync(join(dist, page, 'index.html'), 'utf8');
  const scripts = withImports(dist, localFiles(html, /(?:<script\b[^>]*?\ssrc=|\bimport\()"([^"]+)"/g));
  const styles = localFiles(html, /<link\b[^>]*?\shref="([^"]+\.css)"/g);
  const fonts = globSync('assets/*latin*.woff2', { cwd: dist }).filter((file) => !file.includes('latin-ext'));

  const cost = {
    html: compressed(html),
    script: sum(scripts.map((file) => compressed(readFileSync(join(dist, file))))),
    style: sum(styles.map((file) => compressed(readFileSync(join(dist, file))))),
    font: sum(fonts.map((file) => readFileSync(join(dist, file)).length)),
  };
  return { ...cost, total: sum(Object.values(cost)) };
}

/** Paths in the site, also where it is published in a folder and its addresses begin with that. */
const localFiles = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, url]) => url!.replace(/^.*?(?=\/assets\/)/, ''));

/** A script and what it imports statically, each once. */
function withImports(dist: string, scripts: string[]): string[] {
  const found = new Set(scripts);
  for (const script of found)
    for (const [, name] of readFileSync(join(dist, script), 'utf8').matchAll(
      /(?:\bfrom|\bimport)\s*["'`]\.\/([\w.-]+\.js)["'`]/g,
    ))
      found.add(`/assets/${name}`);
  return [...found];
}

const compressed = (content: string | Buffer) => gzipSync(content, { level: 9 }).length;
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
