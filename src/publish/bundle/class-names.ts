import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { normalizePath } from 'vite';

/**
 * Names for the classes of CSS modules, a letter or two each: every page carries all of them in its styles, and most
 * again in its text. They are counted through in one order, so that browser and build call them the same.
 */
export function classNames(src: string): (name: string, file: string) => string {
  const keys = globSync('**/*.module.css', { cwd: src })
    .map((file) => normalizePath(file))
    .toSorted()
    .flatMap((file) => namesIn(readFileSync(join(src, file), 'utf8')).map((name) => keyOf(file, name)));
  const short = new Map(keys.map((key, index) => [key, letters(index)]));

  return (name, file) => {
    const key = keyOf(normalizePath(relative(src, file)), name);
    const known = short.get(key);
    if (!known) throw new Error(`${key} is a name that ${import.meta.filename} does not see`);
    return known;
  };
}

const keyOf = (file: string, name: string) => `${file} .${name}`;

/** Animations have names of their file too. */
const namesIn = (css: string) => [
  ...new Set([...css.matchAll(/(?:\.|@keyframes\s+)(-?[a-z_][\w-]*)/gi)].map(([, name]) => name!)),
];

/** a, b, … z, aa, ba, … */
function letters(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : letter + letters(Math.floor(index / 26) - 1);
}
