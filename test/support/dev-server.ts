import { dirname, join } from 'node:path';
import { createServer } from 'vite';
import { expect, onTestFinished, vi } from 'vitest';
import { publish } from '../../src/publish/plugin.ts';
import { aPaperFolder } from './paper-folder.ts';

/** A real dev server over a paper in a folder of its own, gone when the test is over. */
export async function aDevServer(files: Record<string, unknown>) {
  const folder = aPaperFolder({ 'index.html': '<!doctype html><title>%title%</title>', ...files });
  const server = await createServer({
    configFile: false,
    root: folder.root,
    logLevel: 'silent',
    plugins: [publish()],
    optimizeDeps: { noDiscovery: true },
    server: { port: 0, host: '127.0.0.1' },
  });
  onTestFinished(() => server.close());
  await server.listen();
  // What is saved before it watches is never seen.
  const folders = Object.keys(files).map((path) => dirname(join(folder.root, path)));
  await vi.waitFor(() =>
    expect(Object.keys(server.watcher.getWatched())).toEqual(expect.arrayContaining(folders)),
  );
  const address = server.resolvedUrls!.local[0]!;

  return {
    ...folder,
    get: (path: string, init?: RequestInit) => fetch(address + path.slice(1), init),
    /** An open page: the list of messages that it has been sent grows. */
    openPage: async () => {
      const page = new WebSocket(`${address}?token=${server.config.webSocketToken}`, 'vite-hmr');
      onTestFinished(() => page.close());
      const messages: { type: string; event?: string; err?: { message: string } }[] = [];
      page.addEventListener('message', ({ data }) => messages.push(JSON.parse(String(data))));
      await vi.waitFor(() => expect(messages).toContainEqual({ type: 'connected' }));
      return messages;
    },
  };
}

/** What an open page hears when articles have changed. */
export const told = { type: 'custom', event: 'generico:articles' };
