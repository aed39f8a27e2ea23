/** Where the stories were until now, for hosts to send readers on from there. */
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { basePath } from '../../masthead.ts';

/** As it is asked for, with what follows a question mark: "/?p=12". Nothing where it is no address of a site, or only its front. */
export function oldPath(permalink: string): string | undefined {
  const url = URL.parse(permalink);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const path = url.pathname + url.search;
  return path === '/' || /[\s;{}"\\]/.test(path) ? undefined : path;
}

/** Leads from old paths to new ones, both within the host's root. */
export interface Moved {
  get: (from: string) => string | undefined;
  entries: () => Iterable<[from: string, to: string]>;
}

interface RedirectList {
  name: string;
  lineOf: (from: string, to: string) => string;
  /** What stands left of where a line leads, as an old path. */
  fromOf: (left: string) => string;
}

const lists: RedirectList[] = [
  // As Netlify and Cloudflare read it: what was asked for behind the path stands word for word.
  {
    name: '_redirects',
    lineOf: (from, to) =>
      `${from.replace(/\?.*/, (asked) => ` ${asked.slice(1).replaceAll('&', ' ')}`)} ${to} 301`,
    fromOf: (left) => left.replace(/\s.*/, (asked) => `?${asked.trim().replaceAll(/\s+/g, '&')}`),
  },
  // As nginx includes it in a `map`.
  { name: 'redirects.map', lineOf: (from, to) => `${from} ${to};`, fromOf: (left) => left },
];

/**
 * Writes both lists, with what stood in them already: lines of others stay as they are, and where they are; one for the
 * same address is replaced. `isFirst` tells whether it is asked about an address of a list for the first time.
 */
export async function fileRedirects(
  publicDir: string,
  moved: Moved,
  isFirst: (list: string, from: string) => boolean,
): Promise<void> {
  await Promise.all(lists.map((list) => fileList(list, publicDir, moved, isFirst)));
}

async function fileList(
  { name, lineOf, fromOf }: RedirectList,
  publicDir: string,
  moved: Moved,
  isFirst: (list: string, from: string) => boolean,
) {
  const file = join(publicDir, name);
  let isChanged = false;
  async function* lines() {
    for await (const line of linesIn(file)) {
      const left = /^\s*#/.test(line) ? '' : line.replace(/\s+\S+(?:\s+\d+!?)?\s*$/, '');
      const from = fromOf(left);
      const to = targetOf(from, moved.get(from));
      const next = to === undefined ? line : lineOf(from, to);
      const isTwin = to !== undefined && !isFirst(name, from);
      isChanged ||= isTwin || next !== line;
      if (!isTwin) yield `${next}\n`;
    }
    for (const [from, path] of moved.entries()) {
      const to = targetOf(from, path);
      if (to === undefined || !isFirst(name, from)) continue;
      isChanged = true;
      yield `${lineOf(from, to)}\n`;
    }
  }
  mkdirSync(publicDir, { recursive: true });
  await pipeline(lines, createWriteStream(`${file}.part`));
  if (isChanged) renameSync(`${file}.part`, file);
  else rmSync(`${file}.part`);
}

/** Where one is sent on to; nothing where that is the same address. */
function targetOf(from: string, path: string | undefined): string | undefined {
  const to = path && encodeURI(basePath().slice(0, -1) + path);
  return to === from ? undefined : to;
}

async function* linesIn(file: string): AsyncGenerator<string> {
  if (existsSync(file)) yield* createInterface({ input: createReadStream(file), crlfDelay: Infinity });
}
