import * as v from 'valibot';

/** Why something could not be loaded, as far as a reader can do anything about it. */
export type LoadFailure = 'offline' | 'slow' | 'server' | 'garbage';

export class LoadError extends Error {
  override name = 'LoadError';
  readonly failure: LoadFailure;
  /** What the server says of it, if it does (RFC 9457): the dev server lists the faults of an article. */
  readonly detail: string | undefined;

  constructor(failure: LoadFailure, url: string, options?: { detail?: string | undefined; cause?: unknown }) {
    super(`${url}: ${failure}`, { cause: options?.cause });
    this.failure = failure;
    this.detail = options?.detail;
  }
}

/** `fetch` waits for ever by itself. */
const patience = 10_000;

const Problem = v.object({ detail: v.string() });

/**
 * Fetches JSON and lets it in by its schema. `path` is relative to the paper's root, without a slash in front.
 * Throws a `Response` for 404, so that the router shows its page for it, and a `LoadError` for the rest.
 */
export async function getJson<const Schema extends v.GenericSchema>(
  path: string,
  schema: Schema,
  signal: AbortSignal,
): Promise<v.InferOutput<Schema>> {
  const url = import.meta.env.BASE_URL + path.split('/').map(encodeURIComponent).join('/');
  // "no-cache" asks the server whether there is something newer, and costs a 304 where there is not.
  const text = await fetchFile(url, signal, (response) => response.text(), 'no-cache');
  try {
    return v.parse(schema, JSON.parse(text));
  } catch (cause) {
    throw new LoadError('garbage', url, { cause });
  }
}

/** What is read of a file at a URL. Fails as `getJson` does. */
export async function fetchFile<Content>(
  url: string,
  signal: AbortSignal | undefined,
  read: (response: Response) => Promise<Content>,
  cache: RequestCache = 'default',
): Promise<Content> {
  const timeout = AbortSignal.timeout(patience);
  try {
    const signals = signal ? [signal, timeout] : [timeout];
    const response = await fetch(url, { signal: AbortSignal.any(signals), cache });
    if (response.status === 404) throw new Response(null, { status: 404, statusText: 'Not Found' });
    if (!response.ok) throw new LoadError('server', url, { detail: await detailOf(response) });
    return await read(response);
  } catch (cause) {
    if (signal?.aborted || cause instanceof Response || cause instanceof LoadError) throw cause;
    throw new LoadError(timeout.aborted ? 'slow' : 'offline', url, { cause });
  }
}

async function detailOf(response: Response): Promise<string | undefined> {
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return undefined;
  const text = await response.text();
  try {
    return v.parse(Problem, JSON.parse(text)).detail;
  } catch {
    return undefined;
  }
}
