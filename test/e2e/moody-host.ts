/** A static host that can be taken down, answer as others do in its place, and be given another site. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerFrom } from '../bench/static-host.ts';

/** `up` serves the folder; `broken` answers 500; `portal` is the login page of a hotel; `slow` never answers. */
export type Mood = 'up' | 'broken' | 'portal' | 'cut' | 'slow';

export interface MoodyHost {
  /** "http://localhost:45123", without a slash at the end. */
  url: string;
  mood: Mood;
  /** The paths it was asked for, in their order. */
  asked: string[];
  serve: (folder: string) => void;
  goDown: () => void;
  comeBack: () => Promise<void>;
}

export async function openHost(folder: string): Promise<MoodyHost> {
  let answer = answerFrom(folder);
  let port = 0;
  const server = createServer((request, response) => {
    host.asked.push(request.url!);
    moods[host.mood](request, response, answer);
  });
  const host: MoodyHost = {
    url: '',
    mood: 'up',
    asked: [],
    serve(other) {
      answer = answerFrom(other);
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

const moods: Record<Mood, (request: IncomingMessage, response: ServerResponse, answer: Answer) => void> = {
  up: (request, response, answer) => answer(request, response),
  broken: (_, response) => response.writeHead(500).end('Internal Server Error'),
  portal: (_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<!doctype html><h1>Hotel login</h1></html>'),
  cut(_, response) {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': 9999 });
    response.write('<!doctype html><div id="root"><h1>Half a', () => response.destroy());
  },
  slow: () => undefined,
};
