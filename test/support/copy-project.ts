import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const projectRoot = join(import.meta.dirname, '../..');

const left = new Set(['.git', 'dist', 'node_modules', 'test', 'test-results']);

/**
 * The project without its articles and tests, in a temporary folder: what is built there touches nothing here. Each
 * package is linked by itself, so that the caches in `node_modules` are the copy's own, and empty. Gives the absolute
 * path; whoever asked for it removes it.
 */
export function copyProject(): string {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'generico-bench-')));
  for (const name of readdirSync(projectRoot).filter((entry) => !left.has(entry)))
    cpSync(join(projectRoot, name), join(copy, name), { recursive: true });
  rmSync(join(copy, 'public/articles'), { recursive: true, force: true });
  linkPackages(copy);
  return copy;
}

/** Gives a folder the packages of the project. */
export function linkPackages(folder: string) {
  mkdirSync(join(folder, 'node_modules'));
  const packages = readdirSync(join(projectRoot, 'node_modules'));
  for (const name of packages.filter((entry) => !entry.startsWith('.') || entry === '.bin'))
    symlinkSync(join(projectRoot, 'node_modules', name), join(folder, 'node_modules', name));
}
