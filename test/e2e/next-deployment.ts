/** The same site as a later deployment has it: every part of the app under another name. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Files } from '../../src/publish/files.ts';
import { workerFile } from '../../src/publish/worker-file.ts';

/** Gives the folder, which whoever asked for it removes. `replace` is done to every page and every part of the app. */
export async function nextDeployment(dist: string, replace: [string, string]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'generico-deployment-'));
  cpSync(dist, folder, { recursive: true });
  const assets = readdirSync(join(folder, 'assets')).filter((name) => /\.(?:js|css)$/.test(name));
  const renamed = new Map(
    assets.map((name) => [
      name,
      name.replace(/-[\w-]{8}\./, (hash) => `-${hash[1] === 'n' ? 'm' : 'n'}${hash.slice(2)}`),
    ]),
  );
  const files = (readdirSync(folder, { recursive: true }) as string[]).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  for (const path of files.filter((name) => /\.(?:html|js)$/.test(name))) {
    const before = readFileSync(join(folder, path), 'utf8');
    let text = before.replaceAll(...replace);
    for (const [name, other] of renamed) text = text.replaceAll(name, other);
    writeFileSync(join(folder, path), path.endsWith('.html') ? allowed(before, text) : text);
  }
  for (const [before, after] of renamed)
    renameSync(join(folder, 'assets', before), join(folder, 'assets', after));

  const script = readFileSync(join(folder, 'service-worker.js'), 'utf8').replace(/^.*\n/, '');
  const site: Files = new Map(
    (readdirSync(folder, { recursive: true }) as string[])
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [`/${path}`, { parts: () => [''], make: () => readFileSync(join(folder, path)) }]),
  );
  writeFileSync(join(folder, 'service-worker.js'), await workerFile(script, site).make());
  return folder;
}

/** The page with a policy that lets its inline scripts run as they are now. */
function allowed(before: string, page: string): string {
  const hashes = (html: string) =>
    [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script]) =>
      createHash('sha256').update(script!).digest('base64'),
    );
  const now = hashes(page);
  return hashes(before).reduce((html, hash, index) => html.replaceAll(hash, now[index]!), page);
}
