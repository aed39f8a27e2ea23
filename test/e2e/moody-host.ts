/** A static host that can be taken down, answer as others do in its place, and be given another site. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerFrom } from '../bench/static-host.ts';

/**
 * `up` serves the folder; `broken` answers 500; `portal` is the login page of a hotel; `cut` ends in the middle of a page;
 * `slow` never answers.
 */
export type Mood = 'up' | 'broken' | 'portal' | 'cut' | 'slow';

export interface MoodyHost {
  /** "http://localhost:45123", without a slash at the end. */
  url: string;
  mood: Mood;
  serve: (folder: string) => void;
  /** Answers with a script where the folder has another file. */
  answerAt: (path: string, script: string) => void;
  goDown: () => void;
  comeBack: () => Promise<void>;
}

export async function openHost(folder: string): Promise<MoodyHost> {
  let answer = answerFrom(folder);
  let port = 0;
  const scripts = new Map<string, string>();
  const server = createServer((request, response) => {
    const script = scripts.get(request.url!);
    if (script)
      return response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(script));
    return moods[host.mood](request, response, answer);
  });
  const host: MoodyHost = {
    url: '',
    mood: 'up',
    serve(other) {
      answer = answerFrom(other);
    },
    answerAt(path, script) {
      scripts.set(path, script);
    },
    goDown() {
      server.close();
      server.closeAllConnections();
    },
    comeBack: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, 'localhost', () => resolve());
      }),
  };
  await host.comeBack();
  ({ port } = server.address() as AddressInfo);
  host.url = `http://localhost:${port}`;
  return host;
}

type Answer = ReturnType<typeof answerFrom>;

const moods: Record<Mood, (request: IncomingMessage, response: ServerResponse, answer: Answer) => unknown> = {
  up: (request, response, answer) => answer(request, response),
  broken: (_, response) => response.writeHead(500).end('The boiler is broken'),
  portal: (_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<!doctype html><h1>Hotel login</h1></html>'),
  cut(_, response) {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': 9999 });
    response.write('<!doctype html><div id="root"><h1>Cut in the mid', () => response.destroy());
  },
  slow: () => undefined,
};
