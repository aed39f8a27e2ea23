/** A static host as good ones are: compressed, with a 404 page, and with the caching that README asks for. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { getCertificate } from '@vitejs/plugin-basic-ssl';

export interface StaticHost {
  /** "http://localhost:45123", without a slash at the end. */
  url: string;
  close: () => void;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Answers with the files of a folder. */
export function answerFrom(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  const compressed = new Map<string, Buffer>();
  /** Once per file and coding, as a CDN would: compressing is no part of what a reader waits for. */
  function encode(file: string, body: Buffer, coding: string | undefined) {
    if (!coding) return body;
    const key = `${coding} ${file}`;
    const known = compressed.get(key) ?? (coding === 'br' ? brotliCompressSync : gzipSync)(body);
    compressed.set(key, known);
    return known;
  }

  return (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const wanted = join(folder, path, path.endsWith('/') ? 'index.html' : '');
    if (isFolder(wanted)) return response.writeHead(301, { location: `${path}/` }).end();

    const found = isFile(wanted);
    const file = found ? wanted : join(folder, '404.html');
    const body = isFile(file) ? readFileSync(file) : Buffer.from('Not found');
    const etag = `"${createHash('sha1').update(body).digest('base64url')}"`;
    const forEver = /^\/(?:assets|search\/parts)\//.test(path) && found;
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
    response.setHeader('cache-control', forEver ? 'public, max-age=31536000, immutable' : 'no-cache');
    response.setHeader('vary', 'accept-encoding');
    response.setHeader('etag', etag);
    if (found && request.headers['if-none-match'] === etag) return response.writeHead(304).end();

    const coding = extname(file) === '.woff2' ? undefined : codingFor(request);
    if (coding) response.setHeader('content-encoding', coding);
    response.writeHead(found ? 200 : 404).end(encode(file, body, coding));
  };
}

/** Serves a folder at a port of its own. */
export async function serveFolder(folder: string): Promise<StaticHost> {
  const server = createServer(answerFrom(folder));
  return {
    url: `http://localhost:${await portOf(server)}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The same over HTTP/2, as hosts and CDNs do, with a certificate that nobody has signed. The browser goes first. */
export async function serveFolderSecurely(folder: string): Promise<StaticHost> {
  const certificate = await getCertificate(join(tmpdir(), 'generico-certificate'));
  const answer = answerFrom(folder);
  const server = createSecureServer({ key: certificate, cert: certificate }, (request, response) =>
    // @ts-expect-error -- made to be alike (https://nodejs.org/api/http2.html#compatibility-api), but for their types
    answer(request, response),
  );
  return { url: `https://localhost:${await portOf(server)}`, close: () => server.close() };
}

async function portOf(server: Server): Promise<number> {
  server.listen(0, 'localhost');
  await new Promise((resolve, reject) => server.once('listening', resolve).once('error', reject));
  return (server.address() as AddressInfo).port;
}

const codingFor = ({ headers }: IncomingMessage) =>
  ['br', 'gzip'].find((coding) => String(headers['accept-encoding']).includes(coding));

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
