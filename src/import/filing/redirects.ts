/** Where the stories were until now, for hosts to send readers on from there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from '../../masthead.ts';

/** As it is asked for, with what follows a question mark: "/?p=12". Nothing where it is no address of a site, or only its front. */
export function oldPath(permalink: string): string | undefined {
  const url = URL.parse(permalink);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const path = url.pathname + url.search;
  return path === '/' || /[\s;{}"\\]/.test(path) ? undefined : path;
}

/**
 * The texts of both lists, with what stood in them already: `_redirects` as Netlify and Cloudflare read it, and
 * `redirects.map` as nginx includes it in a `map`. `moved` leads from old paths to new ones, both within the host's root.
 */
export function redirectFiles(publicDir: string, moved: ReadonlyMap<string, string>): Map<string, string> {
  const rules = [...moved].flatMap(([from, path]) => {
    const to = encodeURI(basePath().slice(0, -1) + path);
    return from === to ? [] : [{ from, to }];
  });
  return new Map([
    [
      '_redirects',
      merged(
        join(publicDir, '_redirects'),
        rules,
        (from) => from.replace(/\?(.*)$/, ' $1').replaceAll('&', ' '),
        (to) => `${to} 301`,
      ),
    ],
    [
      'redirects.map',
      merged(
        join(publicDir, 'redirects.map'),
        rules,
        (from) => from,
        (to) => `${to};`,
      ),
    ],
  ]);
}

/** Lines of others stay as they are, and where they are; one for the same address is replaced. */
function merged(
  file: string,
  rules: readonly { from: string; to: string }[],
  left: (from: string) => string,
  right: (to: string) => string,
): string {
  const before = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.trim())
    : [];
  const lines = new Map(
    before.map((line) => [/^\s*#/.test(line) ? line : line.replace(/\s+\S+(?:\s+\d+!?)?\s*$/, ''), line]),
  );
  for (const { from, to } of rules) lines.set(left(from), `${left(from)} ${right(to)}`);
  return [...lines.values(), ''].join('\n');
}
