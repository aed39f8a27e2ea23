/** The service worker as it is published: the script that Vite has built, told what the app of this deployment consists of. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath, masthead } from '../masthead.ts';
import { digest } from './digest.ts';
import type { Content, Files, SiteFile } from './files.ts';

/** `GENERICO_OFFLINE=off` publishes a worker that takes away whatever an earlier one has left in browsers. */
export const withOffline = () => process.env['GENERICO_OFFLINE'] !== 'off';

export const killSwitch: SiteFile = {
  recipe: 'kill switch',
  parts: () => [''],
  make: () => readFileSync(join(import.meta.dirname, '../offline/worker/kill-switch.js'), 'utf8'),
};

/** Of the typeface, what the paper's own language is set in; the rest is kept when it has been used. */
const faces = { en: ['latin'], ru: ['latin', 'cyrillic'] }[masthead.language];
const isNeeded = (path: string) =>
  /\.(?:js|css)$/.test(path) || faces.some((face) => path.includes(`-${face}-wght-normal`));

/** The pages that open without a network on the first day. */
const pages = ['/opening/', '/search/', '/saved/', '/your-data/'];

/**
 * `files` is everything that is published. No article is among what the worker depends on: it changes, and is loaded
 * anew by every reader, when the app does.
 */
export function workerFile(script: string, files: Files): SiteFile {
  const assets = [...files.keys()].filter((path) => path.startsWith('/assets/') && isNeeded(path)).toSorted();
  const make = async (path: string): Promise<Content> => files.get(path)!.make();
  return {
    parts: () => [JSON.stringify([script, ...assets])],
    async make() {
      const base = basePath();
      const shell = await Promise.all([
        ...assets.map(async (path) => ({
          url: base + path.slice(1),
          // Its name says what is in it; that it is all there, only this.
          revision: null,
          integrity: `sha256-${createHash('sha256')
            .update(await make(path))
            .digest('base64')}`,
        })),
        ...pages.map(async (path) => ({
          url: base + path.slice(1),
          revision: digest(String(await make(`${path}index.html`))),
        })),
      ]);
      const deployment = digest(script, JSON.stringify(shell));
      return `self.generico=${JSON.stringify({ deployment, shell })};\n${script}`;
    },
  };
}
