import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { getJson, LoadError } from '../../src/browser/get-json.ts';

const Story = v.object({ title: v.string() });
const html = { headers: { 'content-type': 'text/html' } };
const problem = (status: number) => ({ status, headers: { 'content-type': 'application/problem+json' } });

const fetch = vi.fn<typeof globalThis.fetch>();
beforeEach(() => {
  vi.stubGlobal('fetch', fetch);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const get = (signal = new AbortController().signal) => getJson('world/feed.json', Story, signal);
/** What loading throws. */
const failing = (loading = get()) =>
  loading.then(
    () => expect.unreachable('it was loaded'),
    (error: unknown) => error,
  );

test('what is published is loaded, asking whether it is the newest, and let in by its schema', async () => {
  fetch.mockResolvedValue(Response.json({ title: 'Rain expected', extra: true }));
  expect(await get()).toEqual({ title: 'Rain expected' });
  expect(fetch).toHaveBeenCalledExactlyOnceWith(
    '/world/feed.json',
    expect.objectContaining({ cache: 'no-cache' }),
  );
});

test('an address may have any letters', async () => {
  fetch.mockResolvedValue(Response.json({ title: 'Космос' }));
  await getJson('topics/космос?/feed.json', Story, new AbortController().signal);
  expect(fetch.mock.lastCall![0]).toBe('/topics/%D0%BA%D0%BE%D1%81%D0%BC%D0%BE%D1%81%3F/feed.json');
});

test('what is not there is told as the router knows it', async () => {
  fetch.mockResolvedValue(new Response('<h1>Not found</h1>', { ...html, status: 404 }));
  const error = await failing();
  expect(error).toBeInstanceOf(Response);
  expect(error).toMatchObject({ status: 404 });
});

describe('a failure is told by its kind', () => {
  test.each([
    ['a server at fault', 'server', new Response('{}', { status: 500 })],
    ['a server that is not let through', 'server', new Response('', { status: 403 })],
    ['a page where data should be', 'garbage', new Response('<!doctype html><p>Log in to the wifi', html)],
    ['data cut short', 'garbage', new Response('{"title": "Rain exp')],
    ['nothing', 'garbage', new Response('')],
    ['data of another shape', 'garbage', Response.json({ headline: 'Rain expected' })],
    ['null', 'garbage', Response.json(null)],
  ])('%s is %s', async (_what, failure, response) => {
    fetch.mockResolvedValue(response);
    const error = await failing();
    expect(error).toBeInstanceOf(LoadError);
    expect(error).toMatchObject({ failure, detail: undefined, message: `/world/feed.json: ${failure}` });
  });

  test('no network is offline', async () => {
    const cause = new TypeError('Failed to fetch');
    fetch.mockRejectedValue(cause);
    expect(await failing()).toMatchObject({ name: 'LoadError', failure: 'offline', cause });
  });

  test('a connection that breaks in the middle is offline', async () => {
    const body = new ReadableStream({
      start: (stream) => stream.enqueue(new TextEncoder().encode('{"title":')),
      pull: (stream) => stream.error(new TypeError('network error')),
    });
    fetch.mockResolvedValue(new Response(body));
    expect(await failing()).toMatchObject({ name: 'LoadError', failure: 'offline' });
  });
});

describe('what a server says of its failure', () => {
  test('is handed on', async () => {
    const detail = 'public/articles/world/rain.json:2 headline: is empty – write something';
    fetch.mockResolvedValue(Response.json({ status: 422, detail }, problem(422)));
    expect(await failing()).toMatchObject({ failure: 'server', detail });
  });

  test.each([
    ['a problem without a word on it', Response.json({ status: 500 }, problem(500))],
    ['words in another format', Response.json({ detail: 'Secret stack' }, { status: 500 })],
  ])('is nothing where it is %s', async (_what, response) => {
    fetch.mockResolvedValue(response);
    expect(await failing()).toMatchObject({ failure: 'server', detail: undefined });
  });
});

/** As a browser does: an abort ends what has been asked, with the abort's reason. */
const never = (signal: AbortSignal | null | undefined) =>
  new Promise<never>((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
  });

describe('waiting', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    // Fake timers leave the clock of AbortSignal alone.
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((delay) => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(new DOMException('Too late', 'TimeoutError')), delay);
      return controller.signal;
    });
  });

  test.each<[string, typeof globalThis.fetch]>([
    ['never answers', (_url, init) => never(init?.signal)],
    [
      'begins to answer and never ends',
      async (_url, init) =>
        new Response(
          new ReadableStream({
            start: (stream) => never(init?.signal).catch((reason: unknown) => stream.error(reason)),
          }),
        ),
    ],
  ])('for a server that %s ends within twelve seconds', async (_what, answer) => {
    fetch.mockImplementation(answer);
    const error = failing();
    await vi.advanceTimersByTimeAsync(12_000);
    expect(await error).toMatchObject({ name: 'LoadError', failure: 'slow' });
  });

  test('lasts long enough for a slow network', async () => {
    fetch.mockImplementation(async (_url, init) => {
      const answer = new Promise<Response>((resolve) => {
        setTimeout(() => resolve(Response.json({ title: 'Rain expected' })), 8000);
      });
      return Promise.race([answer, never(init?.signal)]);
    });
    const story = get();
    await vi.advanceTimersByTimeAsync(8000);
    expect(await story).toEqual({ title: 'Rain expected' });
  });

  test('ends when nobody wants the answer any more, and that is no failure', async () => {
    fetch.mockImplementation((_url, init) => never(init?.signal));
    const controller = new AbortController();
    const error = failing(get(controller.signal));
    controller.abort();
    expect(await error).toBe(controller.signal.reason);
  });

  test('ends at once with a reason of one’s own', async () => {
    fetch.mockImplementation((_url, init) => never(init?.signal));
    const controller = new AbortController();
    const error = failing(get(controller.signal));
    const reason = new Error('Gone elsewhere');
    controller.abort(reason);
    expect(await error).toBe(reason);
  });
});
