import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  editionCache,
  listsCache,
  mediaCache,
  savedCache,
  searchCache,
  shellCache,
  visitedCache,
} from '../../../src/offline/cache-names.ts';
import { askedByUs } from '../../../src/offline/keep-file.ts';
import { startWorker } from '../../support/worker-scope.ts';

// How old what is kept is, it writes into a database that Node has none of.
vi.mock('workbox-expiration/ExpirationPlugin.js', () => ({ ExpirationPlugin: function None() {} }));

beforeEach(() => {
  // It tells of everything while it is developed.
  for (const say of ['log', 'debug', 'warn', 'groupCollapsed'] as const)
    vi.spyOn(console, say).mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const text = '/articles/world/rain.json';
const json = (value: unknown, status = 200) =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } });
const html = (words: string, status = 200) =>
  new Response(words, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
const page = (title: string) =>
  html(`<!doctype html><h1>${title}</h1><script type="application/json" id="embedded">{}</script></html>`);
const image = () => new Response('bits', { headers: { 'content-type': 'image/avif' } });
const script = (words: string) => new Response(words, { headers: { 'content-type': 'text/javascript' } });
/** An answer that came from elsewhere. */
class Redirected extends Response {
  override redirected = true;
  override clone = () => new Redirected(super.clone().body, this);
}
const away = () => Promise.reject(new TypeError('Failed to fetch'));
const read = async (answer: Promise<Response> | undefined) => (await answer)!.text();

const shell = [
  { url: '/assets/index-1.js', revision: null },
  { url: '/opening/', revision: '1' },
  { url: '/saved/', revision: '1' },
];
const app = (path: string) => (path.endsWith('.js') ? script(path) : page(path));

describe('what a reader comes by', () => {
  test.each([
    [text, visitedCache, () => json({ headline: 'Rain' })],
    ['/world/rain/', visitedCache, () => page('Rain')],
    ['/world/feed.json', listsCache, () => json({ items: [] })],
    ['/pictures/rain-1-800.avif', mediaCache, image],
    ['/images/rain.avif', mediaCache, image],
    ['/search/index.json', searchCache, () => json({})],
    [
      '/search/parts/Xc.bin',
      searchCache,
      () => new Response('part', { headers: { 'content-type': 'application/octet-stream' } }),
    ],
  ])('is kept, and is there without a network: %s', async (path, cache, answer) => {
    let network: () => Response | Promise<Response> = answer;
    const worker = await startWorker(() => network());
    const first = worker.ask(path);
    const seen = await read(first.answer);
    await first.done();
    expect(await worker.keysIn(cache)).toEqual([path]);
    network = away;
    expect(await read(worker.ask(`${path}?from=elsewhere`).answer)).toBe(seen);
  });

  test('is left to the browser where it is no part of the paper, and where the page keeps it itself', async () => {
    const worker = await startWorker(away);
    expect(worker.ask('/feed.xml').answer).toBeUndefined();
    expect(worker.ask(text, { headers: { [askedByUs]: '1' } }).answer).toBeUndefined();
  });

  test('is kept of no more than 200 articles: the one that was visited first goes with all its files', async () => {
    const files = Array.from({ length: 200 }, (_, index) => [
      `/articles/world/story-${index}.json`,
      `/world/story-${index}/links.json`,
    ]).flat();
    const copies = { [visitedCache]: Object.fromEntries(files.map((path) => [path, {}])) };
    const worker = await startWorker(() => json({}), { copies });
    await worker.ask(text).done();
    expect(await worker.keysIn(visitedCache)).toEqual([...files.slice(2), text]);
  });

  test('is told to open pages, which mark what can be read', async () => {
    const worker = await startWorker(() => json({}));
    const channel = new BroadcastChannel('generico:/:kept');
    const heard = new Promise<MessageEvent>((resolve) =>
      channel.addEventListener('message', resolve, { once: true }),
    );
    await worker.ask(text).done();
    expect(await heard).toMatchObject({ data: 'kept' });
    channel.close();
  });

  test('is shown in another width, if a picture has not come in this one', async () => {
    const worker = await startWorker((path) => (path.includes('800') ? image() : away()));
    await worker.ask('/pictures/rain-1-800.avif').done();
    expect(await read(worker.ask('/pictures/rain-1-1200.webp').answer)).toBe('bits');
    await expect(worker.ask('/pictures/hail-1-400.avif').answer).rejects.toThrow('Failed to fetch');
  });
});

describe('what the reader has asked to keep', () => {
  test.each([savedCache, editionCache])(
    'is there without a network, and is renewed where it lies: %s',
    async (cache) => {
      let network: () => Response | Promise<Response> = away;
      const worker = await startWorker(() => network(), { copies: { [cache]: { [text]: 'old' } } });
      expect(await read(worker.ask(text).answer)).toBe('"old"');
      network = () => json('new');
      await worker.ask(text).done();
      expect(await worker.textAt(cache, text)).toBe('"new"');
      expect(await worker.keysIn(visitedCache)).toEqual([]);
    },
  );

  test('stays when it is taken away elsewhere, and when room is made', async () => {
    const copies = { [savedCache]: { [text]: 'saved' }, [listsCache]: { '/feed.json': {} } };
    const worker = await startWorker(() => json({}, 404), { copies });
    const { answer, done } = worker.ask(text);
    expect(await answer).toMatchObject({ status: 404 });
    await done();
    expect(await worker.keysIn(savedCache)).toEqual([text]);
  });

  test.each(['/world/feed.json', '/pictures/rain-1-800.avif'])(
    'is there with all that belongs to it: %s',
    async (path) => {
      const worker = await startWorker(away, { copies: { [editionCache]: { [path]: 'kept' } } });
      expect(await read(worker.ask(path).answer)).toBe('"kept"');
      // Pictures never change, and are not asked for.
      expect(worker.asked).toEqual(path.startsWith('/pictures/') ? [] : [path]);
    },
  );
});

describe('what is not worth keeping', () => {
  const bad: [string, () => Response | Promise<Response>][] = [
    ['an error of the host', () => json({ oops: true }, 500)],
    ['a login page in the place of data', () => html('<h1>Log in</h1></html>')],
    ['what another address has answered', () => new Redirected('{}', json({}))],
    [
      'half an answer',
      () =>
        new Response('{"a":', { headers: { 'content-type': 'application/json', 'content-length': '99' } }),
    ],
    ['no answer at all', away],
  ];

  test.each(bad)('never takes the place of what is kept: %s', async (_, answer) => {
    const worker = await startWorker(answer, { copies: { [visitedCache]: { [text]: 'good' } } });
    const { answer: seen, done } = worker.ask(text);
    expect(await read(seen)).toBe('"good"');
    await done();
    expect(await worker.textAt(visitedCache, text)).toBe('"good"');
  });

  test.each(bad)('is never kept in an empty place: %s', async (_, answer) => {
    const worker = await startWorker(answer);
    for (const path of [
      text,
      '/world/feed.json',
      '/search/index.json',
      '/search/parts/Xc.bin',
      '/pictures/a-1-800.avif',
      '/images/a.avif',
    ]) {
      const { answer: seen, done } = worker.ask(path);
      await seen?.catch(() => undefined);
      await done().catch(() => undefined);
    }
    for (const name of await worker.caches.keys()) expect(await worker.keysIn(name)).toEqual([]);
  });

  test('a login page is shown where a page was asked for and none is kept; an error of the host is not', async () => {
    const login = () => html('<h1>Log in</h1></html>');
    let network: () => Response | Promise<Response> = login;
    const worker = await startWorker((path) => (path === '/world/' ? network() : app(path)), { shell });
    await worker.install();
    expect(await read(worker.ask('/world/', { page: true }).answer)).toContain('Log in');
    network = () => html('500', 500);
    expect(await read(worker.ask('/world/', { page: true }).answer)).toContain('/opening/');
  });

  test('what is gone is kept no longer', async () => {
    const worker = await startWorker(() => json({}, 410), { copies: { [visitedCache]: { [text]: {} } } });
    const { answer, done } = worker.ask(text);
    expect(await answer).toMatchObject({ status: 410 });
    await done();
    expect(await worker.keysIn(visitedCache)).toEqual([]);
  });
});

describe('a network that never answers', () => {
  test('keeps a reader waiting for three seconds, who could read what is kept; what comes late is kept', async () => {
    vi.useFakeTimers();
    let arrive: (answer: Response) => void = () => undefined;
    const worker = await startWorker(() => new Promise((resolve) => (arrive = resolve)), {
      copies: { [visitedCache]: { [text]: 'kept' } },
    });
    const { answer, done } = worker.ask(text);
    const seen = vi.fn<(response: Response) => void>();
    void answer!.then(seen);
    await vi.advanceTimersByTimeAsync(2990);
    expect(seen).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(20);
    expect(await seen.mock.calls[0]![0].text()).toBe('"kept"');
    arrive(json('late'));
    vi.useRealTimers();
    await done();
    expect(await worker.textAt(visitedCache, text)).toBe('"late"');
  });

  test('is waited for where nothing is kept', async () => {
    vi.useFakeTimers();
    let arrive: (answer: Response) => void = () => undefined;
    const worker = await startWorker(() => new Promise((resolve) => (arrive = resolve)));
    const { answer } = worker.ask(text);
    await vi.advanceTimersByTimeAsync(20_000);
    arrive(json('late'));
    await vi.advanceTimersByTimeAsync(0);
    expect(await read(answer)).toBe('"late"');
  });
});

test('without room, lists and pictures go, and half of the articles; what was asked for stays', async () => {
  const stories = ['a', 'b', 'c', 'd'].map((name) => `/articles/world/${name}.json`);
  const worker = await startWorker(() => json({}), {
    isFull: true,
    copies: {
      [visitedCache]: Object.fromEntries(stories.map((path) => [path, {}])),
      [mediaCache]: { '/pictures/a-1-800.avif': {} },
      [listsCache]: { '/feed.json': {} },
      [savedCache]: { '/articles/world/saved.json': {} },
      [editionCache]: { '/articles/world/edition.json': {} },
    },
  });
  const { answer, done } = worker.ask('/search/index.json');
  expect(await answer).toMatchObject({ status: 200 });
  await done();
  // It was tried twice, and room was made twice.
  expect(await worker.keysIn(visitedCache)).toEqual(stories.slice(3));
  expect(await worker.keysIn(savedCache)).toEqual(['/articles/world/saved.json']);
  expect(await worker.keysIn(editionCache)).toEqual(['/articles/world/edition.json']);
  expect(await worker.caches.has(mediaCache)).toBe(false);
  expect(await worker.caches.has(listsCache)).toBe(false);
});

describe('the app itself', () => {
  test('is kept as a whole, and stands in where a page cannot be had', async () => {
    let network: (path: string) => Response | Promise<Response> = app;
    const worker = await startWorker((path) => network(path), { shell });
    await worker.install();
    network = away;
    expect(await read(worker.ask('/assets/index-1.js').answer)).toBe('/assets/index-1.js');
    expect(await read(worker.ask('/saved/', { page: true }).answer)).toContain('/saved/');
    expect(await read(worker.ask('/world/rain/', { page: true }).answer)).toContain('/opening/');
  });

  test.each([
    ['is missing', () => html('Not found', 404), 'HTTP status of 404'],
    ['is somebody’s login page', () => html('<h1>Log in</h1></html>'), 'precaching request'],
    ['does not come', away, 'Failed to fetch'],
  ])('is not let in where a part of it %s', async (_, answer, message) => {
    const worker = await startWorker((path) => (path.endsWith('.js') ? answer() : app(path)), { shell });
    await expect(worker.install()).rejects.toThrow(message);
  });

  test('keeps what is used of it besides, if it is whole', async () => {
    let network = () => html('<h1>Log in</h1></html>');
    const worker = await startWorker(() => network());
    await worker.ask('/assets/late-1.js').done();
    expect(await worker.keysIn(shellCache('one'))).toEqual([]);
    network = () => script('late');
    await worker.ask('/assets/late-1.js').done();
    expect(await worker.keysIn(shellCache('one'))).toEqual(['/assets/late-1.js']);
  });

  test('goes with all that this paper has kept where the kill switch is published in its place', async () => {
    const deleteDatabase = vi.fn<() => void>();
    vi.stubGlobal('indexedDB', { deleteDatabase });
    const { scope, caches, activate } = await startWorker(away, {
      copies: { [visitedCache]: { [text]: {} }, [shellCache('one')]: {}, 'generico:/other/:visited': {} },
      // It is a script, and no module.
      run: () => runInThisContext(readFileSync('src/offline/worker/kill-switch.js', 'utf8')) as unknown,
    });
    await activate();
    expect(await caches.keys()).toEqual(['generico:/other/:visited']);
    expect(scope.registration.unregister).toHaveBeenCalledOnce();
    expect(deleteDatabase).toHaveBeenCalledWith('workbox-expiration');
  });

  test('waits until it is asked to take over', async () => {
    const { scope, install } = await startWorker(app, { shell });
    await install();
    expect(scope.skipWaiting).not.toHaveBeenCalled();
    scope.dispatchEvent(new MessageEvent('message', { data: 'switch' }));
    expect(scope.skipWaiting).toHaveBeenCalledOnce();
  });

  test('has the parts of the deployment before still, and lets go of those that were before, or never in use', async () => {
    const mark = (at: number) => ({ '/deployments': at });
    const worker = await startWorker(away, {
      deployment: 'four',
      copies: {
        [shellCache('one')]: mark(1),
        [shellCache('two')]: { ...mark(2), '/assets/index-2.js': 'two' },
        [shellCache('three')]: { '/assets/index-3.js': 'never in use' },
        'somebody-else': { '/assets/index-1.js': '' },
      },
    });
    await worker.activate();
    expect((await worker.caches.keys()).toSorted()).toEqual(
      [shellCache('two'), shellCache('four'), 'somebody-else'].toSorted(),
    );
    expect(await read(worker.ask('/assets/index-2.js').answer)).toBe('"two"');
    expect(worker.scope.clients.claim).toHaveBeenCalledOnce();
    expect(await worker.keysIn(shellCache('four'))).toEqual(['/deployments']);
  });

  test('lets go of a deployment that was never in use also where there is no other', async () => {
    const worker = await startWorker(away, {
      deployment: 'two',
      copies: { [shellCache('one')]: { '/assets/index-1.js': 'never in use' } },
    });
    await worker.activate();
    expect(await worker.caches.keys()).toEqual([shellCache('two')]);
  });
});
