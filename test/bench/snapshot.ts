import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The files of a folder by their path in it: what is in them, how large they are, when they were written. */
export type Snapshot = Map<string, { hash: string; bytes: number; written: number }>;

export function snapshot(folder: string): Snapshot {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      const hash = createHash('sha1').update(readFileSync(file)).digest('base64url');
      const { size, mtimeMs } = statSync(file);
      return [relative(folder, file), { hash, bytes: size, written: mtimeMs }];
    }),
  );
}

/** What came between two snapshots, as paths. `touched` was written again with the same bytes. */
export function difference(before: Snapshot, after: Snapshot) {
  const kept = [...after.keys()].filter((path) => before.has(path));
  const isSame = (path: string) => before.get(path)!.hash === after.get(path)!.hash;
  const isUntouched = (path: string) => before.get(path)!.written === after.get(path)!.written;
  return {
    added: [...after.keys()].filter((path) => !before.has(path)),
    rewritten: kept.filter((path) => !isSame(path)),
    touched: kept.filter((path) => isSame(path) && !isUntouched(path)),
    deleted: [...before.keys()].filter((path) => !after.has(path)),
  };
}
