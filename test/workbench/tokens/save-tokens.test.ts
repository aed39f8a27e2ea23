import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { createServer, type Plugin } from 'vite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { saveTokens } from '../../../src/workbench/tokens/save-tokens.ts';
import { aPaperFolder } from '../../support/paper-folder.ts';

const css = `\uFEFF/* The design. */\r\n:root{\r\n\t--ink :  black /* as coal */;--edge: grey\r\n}\r\n@media print { :root { --ink: #000 } }`;
const ink = { rule: [':root'], name: '--ink', seen: 'black', value: 'navy' };

/** As if the request came from another machine, for those that say so. */
const farAway: Plugin = {
  name: 'far-away',
  configureServer({ middlewares }) {
    middlewares.use((message, _response, next) => {
      const from = message.headers['x-from'];
      if (from) Object.defineProperty(message.socket, 'remoteAddress', { value: from });
      next();
    });
  },
};

interface Message {
  method?: string;
  path?: string;
  body?: unknown;
  headers?: Record<string, string>;
  /** In pieces, without saying how much it will be. */
  isChunked?: boolean;
}

/** A dev server over a tokens.css of its own; `send` sends what the tokens page would, but for what is given. */
async function aDevServer(saved: string | Buffer = css, base = '/') {
  const { root } = aPaperFolder({ 'src/ui/tokens.css': '' });
  const file = join(root, 'src/ui/tokens.css');
  writeFileSync(file, saved);
  const server = await createServer({
    configFile: false,
    root,
    base,
    logLevel: 'silent',
    plugins: [farAway, saveTokens()],
    optimizeDeps: { noDiscovery: true },
    // As careless as a configuration can be.
    server: { port: 0, host: '127.0.0.1', cors: true, allowedHosts: true },
  });
  onTestFinished(() => server.close());
  await server.listen();
  const { host, hostname, port } = new URL(server.resolvedUrls!.local[0]!);

  async function send({
    method = 'POST',
    path = `${base}workbench/tokens.css`,
    body,
    headers,
    isChunked,
  }: Message = {}) {
    const text = typeof body === 'string' ? body : JSON.stringify(body ?? { changes: [ink] });
    return new Promise<{ status: number | undefined; told: string; headers: object }>((resolve, reject) => {
      const standard = { host, origin: `http://${host}`, 'content-type': 'application/json' };
      const message = request(
        { hostname, port, method, path, headers: { ...standard, ...headers } },
        (response) => {
          let told = '';
          response.on('data', (chunk) => (told += String(chunk)));
          response.on('end', () => resolve({ status: response.statusCode, told, headers: response.headers }));
        },
      );
      message.on('error', reject);
      if (isChunked) message.write(text);
      message.end(isChunked ? undefined : text);
    });
  }
  return {
    port,
    send,
    file,
    folder: join(root, 'src/ui'),
    read: () => readFileSync(file, 'utf8'),
  };
}

test('a value is saved, every other byte of the file stays, and nothing else is left in its folder', async () => {
  const { send, read, folder } = await aDevServer();
  const print = { rule: ['@media print', ':root'], name: '--ink', seen: '#000', value: '#111' };
  expect(await send({ body: { changes: [ink, print] } })).toMatchObject({ status: 204 });
  expect(read()).toBe(css.replace('black', 'navy').replace('#000', '#111'));
  expect(readdirSync(folder)).toEqual(['tokens.css']);
});

test('where the paper is published in a folder, so is the door', async () => {
  const { send, read } = await aDevServer(css, '/news/');
  expect(await send()).toMatchObject({ status: 204 });
  expect(read()).toContain('navy');
});

test('what the file says already is saved', async () => {
  const { send, read } = await aDevServer();
  await send();
  expect(await send()).toMatchObject({ status: 204 });
  expect(read()).toBe(css.replace('black', 'navy'));
});

describe('refused, with a sentence that says why and the file as it was, is', () => {
  const change = (fields: object) => ({ changes: [{ ...ink, ...fields }] });
  test.each<[string, number, RegExp, Message]>([
    ['another machine', 403, /on this machine/, { headers: { 'x-from': '192.0.2.7' } }],
    ['one of the same network', 403, /on this machine/, { headers: { 'x-from': '::ffff:10.0.0.4' } }],
    ['a page of another site', 403, /another origin/, { headers: { origin: 'https://example.org' } }],
    ['a page of another server here', 403, /another origin/, { headers: { origin: 'http://127.0.0.1:1' } }],
    ['a page without an origin', 403, /another origin/, { headers: { origin: 'null' } }],
    [
      'a name that was made to point here',
      403,
      /as localhost/,
      { headers: { host: 'evil.example', origin: 'http://evil.example' } },
    ],
    [
      'a name that only begins like ours',
      403,
      /as localhost/,
      { headers: { host: 'localhost.evil.example', origin: 'http://localhost.evil.example' } },
    ],
    ['a form', 415, /application\/json/, { headers: { 'content-type': 'text/plain' } }],
    ['reading', 405, /POST/, { method: 'GET', body: '' }],
    ['putting', 405, /POST/, { method: 'PUT' }],
    ['too much', 413, /64 kB/, { body: 'x'.repeat(70_000) }],
    ['too much that is not said before', 413, /64 kB/, { body: 'x'.repeat(200_000), isChunked: true }],
    ['no JSON', 400, /no JSON/, { body: '{' }],
    ['no changes', 400, /list of changes/, { body: { changes: [] } }],
    ['a file', 400, /list of changes/, { body: { ...change({}), file: '../base.css' } }],
    ['more than a change', 400, /list of changes/, { body: change({ file: '../base.css' }) }],
    ['a name that is not there', 422, /does not define :root \{ --new/, { body: change({ name: '--new' }) }],
    ['a rule that is not there', 422, /does not define svg \{ --ink/, { body: change({ rule: ['svg'] }) }],
    ['a value with an end', 422, /--ink: .*“;”/, { body: change({ value: 'red; color: red' }) }],
    ['a value that fetches', 422, /cannot fetch/, { body: change({ value: 'url(//example.org)' }) }],
    ['two values for one', 422, /twice/, { body: { changes: [ink, { ...ink, value: 'red' }] } }],
    [
      'a good one with a bad one',
      422,
      /--edge/,
      {
        body: { changes: [ink, { ...ink, name: '--edge', seen: 'grey', value: '{' }] },
      },
    ],
    [
      'what has changed meanwhile',
      409,
      /“black” there by now, and was “blue”/,
      { body: change({ seen: 'blue' }) },
    ],
  ])('%s', async (_, status, told, message) => {
    const { send, read, folder } = await aDevServer();
    const answer = await send(message);
    expect(answer).toMatchObject({
      status,
      headers: { 'content-type': expect.stringContaining('problem+json') },
    });
    expect((JSON.parse(answer.told) as { detail: string }).detail).toMatch(told);
    expect(read()).toBe(css);
    expect(readdirSync(folder)).toEqual(['tokens.css']);
  });

  test('a file that is no UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from(':root { --ink: black } /* '),
      Buffer.from([0xe9]),
      Buffer.from(' */'),
    ]);
    const { send, file } = await aDevServer(bytes);
    expect(await send()).toMatchObject({ status: 422, told: expect.stringContaining('left alone') });
    expect(readFileSync(file)).toEqual(bytes);
  });
});

test('a file that is broken just now is left alone', async () => {
  const { send, read } = await aDevServer(':root { --ink: black; --edge: (');
  expect(await send()).toMatchObject({ status: 422, told: expect.stringContaining('left alone') });
  expect(read()).toBe(':root { --ink: black; --edge: (');
});

test.each(['localhost', '127.0.0.1', 'reader.localhost'])('a page opened as %s may save', async (name) => {
  const { send, port } = await aDevServer();
  const host = `${name}:${port}`;
  expect(await send({ headers: { host, origin: `http://${host}` } })).toMatchObject({ status: 204 });
});

test('no other path is a door', async () => {
  const { send, read } = await aDevServer();
  for (const path of ['/workbench/base.css', '/workbench/tokens.css/x', '/workbench/..%2Ftokens.css'])
    expect((await send({ path })).status).not.toBe(204);
  expect(read()).toBe(css);
});
