/**
 * Writes the site into `dist/`, and only what has changed. Everything is made before anything is moved there: a build
 * that fails leaves the last good site as it was.
 */
import { cpSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { FiledArticle } from '../news/article.ts';
import { fileOf } from '../news/faults.ts';
import { digest } from './digest.ts';
import type { Content, Files, SiteFile } from './files.ts';
import { inLanes } from './in-lanes.ts';
import { readCache } from './read-cache.ts';

interface Options {
  outDir: string;
  /** Where it is kept what `dist/` was made of, and where files wait until all are made. May be deleted at any time. */
  cacheDir: string;
  /** Digest of what every file depends on: code, masthead, template. */
  code: string;
}

/** Paths as in `Files`. */
export interface Report {
  written: string[];
  deleted: string[];
  reused: number;
}

/** What a file was made of, and what the disk said of it then: size in bytes, time of change in milliseconds. */
type Entry = [key: string, size: number, time: number];
interface Record {
  files: { [path: string]: Entry };
  /** By category. */
  removals: { [category: string]: number };
  /** Of the app as it was published before: tabs that were opened then still ask for its parts. */
  lastApp?: string[];
}

type Due = { path: string; file: SiteFile; key: string };

const isOfApp = (path: string) => path.startsWith('/assets/');

/** So many files are made at a time that no thread ever waits, and few enough to keep memory low. */
const atOnce = { elsewhere: 64, here: 8 };

export function openDist({ outDir, cacheDir, code }: Options) {
  const recordFile = join(cacheDir, 'record.json');
  const waiting = join(cacheDir, 'waiting');
  const last = readCache<Record>(recordFile, { files: {}, removals: {} });
  const record: Record = { files: {}, removals: {} };

  /** A build that changes nothing of the app is no new deployment of it: what was left of the last one stays. */
  function lastAppOf(files: Files): string[] {
    const app = Object.keys(last.files).filter(isOfApp);
    const gone = app.filter((path) => !files.has(path));
    return gone.length > 0 ? app : (last.lastApp ?? []);
  }

  return {
    /** How often articles of each category were taken away, as far as is known. */
    removals(articles: readonly FiledArticle[]): Record['removals'] {
      const present = new Set(articles.map((article) => `/articles/${fileOf(article)}`));
      const gone = Object.keys(last.files).filter(
        (path) => path.startsWith('/articles/') && !present.has(path),
      );
      record.removals = { ...last.removals };
      for (const category of new Set(gone.map((path) => path.split('/')[2]!)))
        record.removals[category] = (last.removals[category] ?? 0) + 1;
      return record.removals;
    },

    async write(files: Files, onProgress: (done: number, total: number) => void): Promise<Report> {
      const due: Due[] = [];
      for (const [path, file] of files) {
        const keys = file.parts().map((parts) => digest(file.recipe ?? code, parts));
        const entry = last.files[path];
        if (entry && keys.includes(entry[0]) && isOnDisk(join(outDir, path), entry))
          record.files[path] = entry;
        else due.push({ path, file, key: keys[0]! });
      }

      const written: string[] = [];
      let done = 0;
      rmSync(waiting, { recursive: true, force: true });
      const make = async ({ path, file, key }: Due) => {
        const content = await file.make();
        const present = stat(join(outDir, path));
        if (present && readFileSync(join(outDir, path)).equals(Buffer.from(content)))
          record.files[path] = [key, ...present];
        else {
          await write(join(waiting, path), content);
          written.push(path);
          record.files[path] = [key, ...stat(join(waiting, path))!];
        }
        onProgress((done += 1), due.length);
      };
      const { elsewhere = [], here = [] } = Object.groupBy(due, ({ file }) =>
        file.elsewhere ? 'elsewhere' : 'here',
      );
      await Promise.all([inLanes(elsewhere, atOnce.elsewhere, make), inLanes(here, atOnce.here, make)]);

      if (written.length > 0) move(waiting, outDir);
      const lastApp = lastAppOf(files);
      if (lastApp.length > 0) record.lastApp = lastApp;
      const left = new Set([...files.keys(), ...lastApp]);
      const deleted = pathsIn(outDir).filter((path) => !left.has(path));
      for (const path of deleted) remove(outDir, path);
      await write(recordFile, JSON.stringify(record));
      return { written, deleted, reused: files.size - written.length };
    },
  };
}

function stat(file: string): [size: number, time: number] | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? [found.size, found.mtimeMs] : undefined;
}

function isOnDisk(file: string, [, size, time]: Entry): boolean {
  const found = stat(file);
  return found?.[0] === size && found[1] === time;
}

/** Other threads wait for the disk meanwhile, and this one goes on. */
async function write(file: string, content: Content) {
  try {
    await writeFile(file, content);
  } catch (error) {
    // A folder is made for the first of its files.
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** Moves a file or a folder; into a folder that is there already goes what is in it, pages last: what they lead to is there before them. */
function move(from: string, to: string) {
  if (statSync(to, { throwIfNoEntry: false })?.isDirectory()) {
    const names = readdirSync(from).toSorted(
      (a, b) => Number(a.endsWith('.html')) - Number(b.endsWith('.html')),
    );
    for (const name of names) move(join(from, name), join(to, name));
    return;
  }
  try {
    renameSync(from, to);
  } catch (error) {
    // The cache may lie on another disk.
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true, preserveTimestamps: true });
  }
}

const pathsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/'));

/** Removes a file, and the folders that are empty then. */
function remove(folder: string, path: string) {
  rmSync(join(folder, path));
  for (let above = dirname(path); above !== '/'; above = dirname(above)) {
    if (readdirSync(join(folder, above)).length > 0) return;
    rmdirSync(join(folder, above));
  }
}
