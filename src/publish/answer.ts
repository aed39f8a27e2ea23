/** How our servers (dev and preview) answer: with an ETag, so that looking again costs nothing, and with an honest 404. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import type { Connect } from 'vite';

export function answer(
  request: Connect.IncomingMessage,
  response: ServerResponse,
  {
    status = 200,
    type = 'application/json',
    body,
  }: { status?: number; type?: string; body: string | Uint8Array },
) {
  const etag = `"${createHash('sha1').update(body).digest('base64url')}"`;
  response.setHeader('content-type', typeof body === 'string' ? `${type}; charset=utf-8` : type);
  response.setHeader('cache-control', 'no-cache');
  if (status === 200) response.setHeader('etag', etag);
  response.statusCode = status === 200 && request.headers['if-none-match'] === etag ? 304 : status;
  response.end(response.statusCode === 304 ? undefined : body);
}

/** As problem details say it: https://www.rfc-editor.org/rfc/rfc9457 */
export function answerProblem(
  request: Connect.IncomingMessage,
  response: ServerResponse,
  problem: { status: number; title: string; detail?: string },
) {
  answer(request, response, {
    status: problem.status,
    type: 'application/problem+json',
    body: JSON.stringify(problem),
  });
}

/** The decoded path of a request, without the folder that the paper is published in; nothing if it is malformed. */
export function requestPath(request: Connect.IncomingMessage, base: string): string | undefined {
  try {
    const path = decodeURIComponent((request.originalUrl ?? request.url ?? '/').split(/[?#]/, 1)[0]!);
    return path.startsWith(base) ? path.slice(base.length - 1) : undefined;
  } catch {
    return undefined;
  }
}

/** A path that names a file, not a page: what is missing there is missing data. */
export const namesFile = (path: string) => /\.(?!html$)[^/.]+$/.test(path);

/** The last in the line: nobody had anything at this address. */
export const missingPage =
  (notFoundHtml: string): Connect.NextHandleFunction =>
  (request, response, next) => {
    // Vite has already pointed what exists to its index.html.
    if (request.url?.split('?', 1)[0]?.endsWith('.html') && request.url !== request.originalUrl)
      return next();
    const path = requestPath(request, '/') ?? '/';
    if (namesFile(path) || !existsSync(notFoundHtml))
      return answerProblem(request, response, { status: 404, title: 'Not found' });
    answer(request, response, { status: 404, type: 'text/html', body: readFileSync(notFoundHtml, 'utf8') });
  };

/** Sends what a `_headers` file says, as the hosts do that read one. */
export function withHeaders(file: string): Connect.NextHandleFunction {
  const rules = existsSync(file) ? readFileSync(file, 'utf8').split(/\n(?=\S)/) : [];
  return (request, response, next) => {
    for (const rule of rules) {
      const [pattern = '', ...headers] = rule.trim().split(/\n\s+/);
      if (!request.url?.startsWith(pattern.replace('*', ''))) continue;
      for (const header of headers) {
        const [name = '', ...value] = header.split(': ');
        response.setHeader(name, value.join(': '));
      }
    }
    next();
  };
}
