import { vi } from 'vitest';
import { memoryCaches } from '../../src/workbench/stage/memory-caches.ts';

/** https://w3c.github.io/ServiceWorker/#extendableevent-interface */
class ExtendableEvent extends Event {
  readonly #awaited: Promise<unknown>[] = [];

  waitUntil(promise: Promise<unknown>) {
    this.#awaited.push(promise);
    // A browser says nothing of it where nobody asks.
    promise.catch(() => undefined);
  }
  /** When all is done that the worker has to do for it, also what came up meanwhile; rejects as that does. */
  async done() {
    // oxlint-disable-next-line no-await-in-loop -- one may lead to another
    for (let at = 0; at < this.#awaited.length; at++) await this.#awaited[at];
  }
}

class FetchEvent extends ExtendableEvent {
  readonly request: Request;
  answer?: Promise<Response>;

  constructor(request: Request) {
    super('fetch');
    this.request = request;
  }
  respondWith(answer: Promise<Response>) {
    this.answer = answer;
  }
}

class Scope extends EventTarget {
  /** Node would take the failure of what a listener gives for one that nobody has caught. */
  override addEventListener(type: string, listener: (event: Event) => unknown) {
    super.addEventListener(type, (event) => void listener(event));
  }
}

const origin = 'http://localhost:3000';

/** The paths that a deployment's worker keeps of the app, as the build tells it. */
type Shell = { url: string; revision: string | null }[];

interface Options {
  shell?: Shell;
  deployment?: string;
  /** What is kept before, by cache. */
  copies?: Parameters<typeof memoryCaches>[0];
  /** No cache that is opened anew has any room. */
  isFull?: boolean;
  /** Runs another script than the worker's. */
  run?: () => unknown;
}

/** The service worker as it is, in a scope of its own: only the network, and what the browser brings, are stood in for. */
export async function startWorker(
  network: (path: string, request: Request) => Response | Promise<Response>,
  { shell = [], deployment = 'one', copies, isFull = false, run = load }: Options = {},
) {
  vi.stubGlobal('location', new URL(origin));
  const caches = memoryCaches(copies, { isFull }) as CacheStorage;
  const scope = Object.assign(new Scope(), {
    generico: { deployment, shell },
    location,
    caches,
    registration: { scope: `${origin}/`, unregister: vi.fn<() => Promise<boolean>>() },
    clients: { claim: vi.fn<() => Promise<void>>() },
    skipWaiting: vi.fn<() => Promise<void>>(),
  });
  const asked: string[] = [];
  const fetch = async (request: Request) => {
    const path = new URL(request.url).pathname;
    asked.push(path);
    return network(path, request);
  };
  const globals = { self: scope, caches, ExtendableEvent, FetchEvent, fetch };
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  vi.resetModules();
  await run();

  async function dispatch<Sent extends ExtendableEvent>(event: Sent) {
    scope.dispatchEvent(event);
    await event.done();
    return event;
  }
  return {
    scope,
    caches,
    /** The paths that the network was asked for. */
    asked,
    install: () => dispatch(new ExtendableEvent('install')),
    activate: () => dispatch(new ExtendableEvent('activate')),
    /** What the worker answers, and what ends when all is kept that is to be kept; nothing where it leaves it to the browser. */
    ask(path: string, { page = false, headers = {} }: { page?: boolean; headers?: HeadersInit } = {}) {
      const request = new Request(origin + path, { headers });
      if (page) Object.defineProperty(request, 'mode', { value: 'navigate' });
      const event = new FetchEvent(request);
      scope.dispatchEvent(event);
      const done = async () => {
        await event.answer?.catch(() => undefined);
        await event.done();
      };
      return { answer: event.answer, done };
    },
    /** The paths in a cache. */
    async keysIn(name: string) {
      const keys = await (await caches.open(name)).keys();
      return keys.map(({ url }) => new URL(url).pathname);
    },
    async textAt(name: string, path: string) {
      return (await (await caches.open(name)).match(origin + path))?.text();
    },
  };
}

/** Not followed by TypeScript, for which a worker is another world than a page. */
const [load] = Object.values(import.meta.glob('../../src/offline/worker/service-worker.ts')) as [
  () => Promise<unknown>,
];
