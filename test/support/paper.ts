import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { createBuilder, type InlineConfig } from 'vite';
import { buildSite } from '../../src/publish/build-site.ts';
import { publish } from '../../src/publish/plugin.ts';
import { aPaperFolder } from './paper-folder.ts';

const shell =
  '<!doctype html><html><head><meta charset="utf-8"></head><body><div id="root"></div></body></html>';

const favicon = readFileSync('public/favicon.svg', 'utf8');

/** A paper in a folder of its own, and how to build it. The app itself is left out: pages are rendered all the same. */
export function aPaper(files: Record<string, unknown>) {
  const folder = aPaperFolder({ 'index.html': shell, 'public/favicon.svg': favicon, ...files });
  const config: InlineConfig = {
    configFile: false,
    root: folder.root,
    logLevel: 'silent',
    plugins: [publish()],
  };
  const dist = `${folder.root}/dist`;
  const built = () =>
    existsSync(dist)
      ? readdirSync(dist, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
          .toSorted()
      : [];
  const read = (path: string) => readFileSync(join(dist, path), 'utf8');
  return {
    ...folder,
    config,
    /** As `npm run build` does it. */
    build: async () => {
      await (await createBuilder(config)).buildApp();
      return buildSite(folder.root);
    },
    /** The second half alone, with the app as it was built before. */
    buildAgain: () => buildSite(folder.root),
    /** The files in `dist/`. */
    built,
    read,
    /** When each was written, and what is in it. */
    snapshot: () =>
      new Map(built().map((path) => [path, `${statSync(join(dist, path)).mtimeMs} ${read(path)}`])),
  };
}
