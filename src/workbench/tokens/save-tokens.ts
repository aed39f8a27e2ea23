/** The dev server's one door to the disk: the tokens page saves src/ui/tokens.css through it, and nothing else. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Plugin, ViteDevServer } from 'vite';
import { TokenChange } from './token-file.ts';
import { Refusal, writeTokens } from './write-tokens.ts';

const Body = v.pipe(
  v.string(),
  v.parseJson(undefined, 'is no JSON'),
  v.strictObject({ changes: v.pipe(v.array(TokenChange), v.minLength(1)) }),
);

/** Room for every token at its longest. */
const mostBytes = 64 * 1024;

export function saveTokens(): Plugin {
  return {
    name: 'generico:save-tokens',
    apply: 'serve',
    configureServer: ({ config, middlewares }) => {
      middlewares.use((request, response, next) => {
        if (request.url?.split('?', 1)[0] !== `${config.base}workbench/tokens.css`) return next();
        void answer(request, response, config);
      });
    },
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, config: ViteDevServer['config']) {
  try {
    const changes = await save(request, config);
    config.logger.info(`tokens.css: saved ${changes.map(({ name }) => name).join(', ')}`);
    response.writeHead(204).end();
  } catch (error) {
    refuse(response, error);
  }
}

async function save(request: IncomingMessage, { root }: ViteDevServer['config']): Promise<TokenChange[]> {
  checkSender(request);
  const body = v.safeParse(Body, await text(request));
  if (!body.success) {
    const [issue] = body.issues;
    throw new Refusal(
      400,
      `This is no list of changes: ${v.getDotPath(issue) ?? 'the body'}: ${issue.message}`,
    );
  }
  writeTokens(join(root, 'src/ui/tokens.css'), body.output.changes);
  return body.output.changes;
}

/**
 * Only this machine, and only our own page on it: no other page that is open in the browser, also none whose name has
 * been made to point here (DNS rebinding). A form cannot send this type of content.
 */
function checkSender({ method, headers, socket }: IncomingMessage) {
  const scheme = 'encrypted' in socket && socket.encrypted ? 'https' : 'http';
  if (method !== 'POST') throw new Refusal(405, 'Changes are sent by POST.');
  if (!['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(socket.remoteAddress ?? ''))
    throw new Refusal(403, 'Only a page that is open on this machine may save.');
  if (!isLoopback(headers.host))
    throw new Refusal(403, 'Open the page as localhost to save: under another name anybody could be asking.');
  if (headers.origin !== `${scheme}://${headers.host}`)
    throw new Refusal(403, 'Only the tokens page of this server may save, not a page of another origin.');
  if (headers['content-type']?.split(';')[0]?.trim().toLowerCase() !== 'application/json')
    throw new Refusal(415, 'Changes are sent as application/json.');
}

function isLoopback(host = ''): boolean {
  if (!URL.canParse(`http://${host}`)) return false;
  const { hostname } = new URL(`http://${host}`);
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname) || hostname.endsWith('.localhost');
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  // Left open, so that the refusal still finds its way back.
  const stream: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false });
  for await (const chunk of stream) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > mostBytes) throw new Refusal(413, `At most ${mostBytes / 1024} kB of changes at a time.`);
  }
  return Buffer.concat(chunks).toString();
}

/** As problem details say it: https://www.rfc-editor.org/rfc/rfc9457 */
function refuse(response: ServerResponse, error: unknown) {
  const status = error instanceof Refusal ? error.status : 500;
  const detail = error instanceof Error ? error.message : String(error);
  response.writeHead(status, {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
    // What is still on its way is not waited for.
    connection: 'close',
    ...(status === 405 && { allow: 'POST' }),
  });
  response.end(JSON.stringify({ status, title: 'Not saved', detail }));
}
