/** A dev server as `npm run dev` starts it, in a process of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { projectRoot } from '../support/copy-project.ts';

export interface DevServer {
  /** "http://localhost:45123", without a slash at the end. */
  url: string;
  /** When its process was started, by the clock of `Date.now()`. */
  started: number;
  /** From then until it answered for the page, in milliseconds. */
  answered: number;
  stop: () => Promise<unknown>;
}

const config = 'bench.config.ts';

/** Lets a project whose packages are linked in serve what lies in them. */
export function allowLinkedPackages(folder: string) {
  writeFileSync(
    join(folder, config),
    `import { mergeConfig } from 'vite';
import config from './vite.config.ts';

export default mergeConfig(config, { server: { fs: { allow: ${JSON.stringify([folder, projectRoot])} } } });
`,
  );
}

/** Starts the dev server of a project, and asks it for the page at `path` until it answers. Throws what it said where it ends instead. */
export async function runDevServer(folder: string, path: string): Promise<DevServer> {
  const port = await freePort();
  const vite = join(folder, 'node_modules/vite/bin/vite.js');
  const started = Date.now();
  const child = spawn(
    process.execPath,
    [vite, '--config', config, '--port', String(port), '--strictPort', '--logLevel', 'warn'],
    { cwd: folder, env: { ...process.env, NODE_ENV: 'development' } },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (words) => (said += String(words)));
  const ended = once(child, 'close');

  const url = `http://localhost:${port}`;
  while (!(await answers(url + path))) {
    if (child.exitCode !== null) throw new Error(`The dev server ended:\n${said.slice(-4000)}`);
    await wait(5);
  }
  const answered = Date.now() - started;
  return {
    url,
    started,
    answered,
    stop: () => {
      child.kill();
      return ended;
    },
  };
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { headers: { accept: 'text/html' } });
    await response.text();
    return response.ok;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
