import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A paper on disk, gone when the test is over. Paths are relative to it; contents are text, or JSON. */
export function aPaperFolder(files: Record<string, unknown>) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'generico-')));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const place = (path: string) => join(root, path);
  /** Gives the absolute path. */
  const write = (path: string, content: unknown) => {
    mkdirSync(dirname(place(path)), { recursive: true });
    writeFileSync(place(path), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
    return place(path);
  };
  const remove = (path: string) => {
    rmSync(place(path));
    return place(path);
  };
  for (const [path, content] of Object.entries(files)) write(path, content);
  return { root, publicDir: place('public'), write, remove };
}
