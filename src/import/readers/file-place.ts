import { basename, dirname, extname } from 'node:path';

/** What the name of a file and its folder say of a story. */
export interface FilePlace {
  slug: string;
  /** A day, where the name begins with it. */
  day?: string | undefined;
  category?: string | undefined;
  isDraft: boolean;
}

/** `_posts/world/2021-10-24-rain-expected.md`, as Jekyll names files, and `world/rain-expected/index.md`, as Hugo does. */
export function filePlace(file: string): FilePlace {
  const name = basename(file, extname(file));
  const isIndex = /^_?index$/.test(name) && dirname(file) !== '.';
  const [, day, rest] = /^(\d{4}-\d{2}-\d{2})-(.+)$/.exec(isIndex ? basename(dirname(file)) : name) ?? [];
  const folder = dirname(isIndex ? dirname(file) : file);
  const category = basename(folder);
  return {
    slug: rest ?? (isIndex ? basename(dirname(file)) : name),
    day,
    category: /^(?:\.{0,2}|_?(?:posts?|articles|drafts|content))$/i.test(category) ? undefined : category,
    isDraft: category === '_drafts',
  };
}
