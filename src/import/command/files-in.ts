import { existsSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

/** What lies beside texts in a folder, and is none. */
const others = new Set(
  '.jpg .jpeg .png .gif .webp .avif .svg .ico .css .js .mjs .ts .pdf .mp3 .mp4 .webm .zip .woff .woff2 .ttf .DS_Store'.split(
    ' ',
  ),
);

/** The files that a path stands for: itself, or every file in the folder that may be a text, in the order of their names. */
export function filesIn(path: string): string[] {
  if (!existsSync(path)) throw new Error(`${path}: there is no such file or folder`);
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() && !entry.name.startsWith('.') && !others.has(extname(entry.name).toLowerCase()),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/(?:^|[/\\])(?:node_modules|\.git)[/\\]/.test(file))
    .toSorted();
}
