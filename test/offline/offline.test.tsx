import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { savedCache, visitedCache } from '../../src/offline/cache-names.ts';
import { AwayMark, KeptMark } from '../../src/offline/reach-mark.tsx';
import { linkedStory } from '../../src/news/linked-story.ts';
import { memoryCaches } from '../../src/workbench/stage/memory-caches.ts';
import { anArticle } from '../support/articles.ts';
import { renderPart } from '../support/render-part.tsx';

class Workers extends EventTarget {
  controller: object | null = null;
  registration = Object.assign(new EventTarget(), {
    installing: null,
    waiting: null as (EventTarget & { state: string }) | null,
    active: {},
    update: () => Promise.resolve(),
  });
  register = vi.fn<() => Promise<unknown>>(() => Promise.resolve(this.registration));

  takeOver() {
    this.controller = {};
    this.dispatchEvent(new Event('controllerchange'));
  }
}

const workers = { now: new Workers() };
const fetched: string[] = [];
let isOnline = true;

beforeEach(() => {
  workers.now = new Workers();
  isOnline = true;
  fetched.length = 0;
  vi.stubGlobal('caches', memoryCaches());
  vi.stubGlobal(
    'navigator',
    Object.defineProperties(Object.create(navigator), {
      serviceWorker: { get: () => workers.now },
      onLine: { get: () => isOnline },
    }),
  );
  vi.stubGlobal('fetch', async (address: string) => {
    fetched.push(new URL(address, location.href).pathname);
    return address.endsWith('links.json')
      ? Response.json({ older: null, newer: null, readAlso: [] })
      : Response.json(anArticle());
  });
});

/** The part as a page loads it, when it has nothing else to do. */
async function open() {
  vi.resetModules();
  vi.stubEnv('DEV', false);
  const { Offline } = await import('../../src/offline/offline.tsx');
  const show = vi.fn<(parts: object) => void>();
  const view = renderPart(<Offline savedRoot="saved:" show={show} />);
  await vi.waitFor(() => expect(show).toHaveBeenCalled());
  await vi.waitFor(() => expect(workers.now.register).toHaveBeenCalled());
  return { ...view, show };
}

describe('reading without a network', () => {
  test('is prepared when the first worker takes over: the page asks once more for what it consists of', async () => {
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([
      { name: `${location.origin}/articles/world/rain.json` },
      { name: `${location.origin}/service-worker.js` },
      { name: 'https://example.org/elsewhere.js' },
    ] as unknown as PerformanceEntryList);
    await open();
    expect(fetched).toEqual([]);
    workers.now.takeOver();
    await vi.waitFor(() => expect(fetched).toEqual(['/', '/front.json', '/articles/world/rain.json']));
  });

  test('asks for nothing where a worker has been at work all along', async () => {
    workers.now.controller = {};
    const listen = vi.spyOn(workers.now, 'addEventListener');
    await open();
    expect(listen).not.toHaveBeenCalled();
  });

  test('keeps what is saved already, and what is saved from then on, in any tab', async () => {
    localStorage.setItem('generico:saved:world/rain', '{}');
    await open();
    const kept = async () =>
      (await (await caches.open(savedCache)).keys()).map(({ url }) => new URL(url).pathname);
    await vi.waitFor(async () => expect(await kept()).toContain('/articles/world/rain.json'));
    localStorage.setItem('generico:saved:world/snow', '{}');
    window.dispatchEvent(new StorageEvent('storage', { key: 'generico:saved:world/snow' }));
    await vi.waitFor(async () => expect(await kept()).toContain('/articles/world/snow.json'));
    localStorage.clear();
    window.dispatchEvent(new StorageEvent('storage', { key: null }));
    await vi.waitFor(async () => expect(await kept()).toEqual([]));
  });
});

describe('what is told at the foot of the window', () => {
  test('says once that there is no network, and not again until the page is opened anew', async () => {
    const { user } = await open();
    expect(screen.queryByText(/You are offline/)).not.toBeInTheDocument();
    isOnline = false;
    window.dispatchEvent(new Event('offline'));
    expect(await screen.findByText(/You are offline/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'All right' }));
    expect(screen.queryByText(/You are offline/)).not.toBeInTheDocument();
  });

  test('offers a new edition until the reader turns it down', async () => {
    workers.now.registration.waiting = Object.assign(new EventTarget(), {
      state: 'installed',
      postMessage: vi.fn<() => void>(),
    });
    const { user } = await open();
    expect(await screen.findByText('A new edition is ready.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Switch to it' }));
    expect(Reflect.get(workers.now.registration.waiting, 'postMessage')).toHaveBeenCalledWith('switch');
    await user.click(screen.getByRole('button', { name: 'Later' }));
    expect(screen.queryByText('A new edition is ready.')).not.toBeInTheDocument();
  });
});

describe('in a list', () => {
  const item = linkedStory({ ...anArticle(), category: 'world', slug: 'rain' });

  test('a story that can be read without a network has a quiet mark', async () => {
    vi.stubGlobal('caches', memoryCaches({ [visitedCache]: { '/articles/world/rain.json': anArticle() } }));
    renderPart(<KeptMark item={item} />);
    expect(await screen.findByText('Can be read offline')).toBeInTheDocument();
  });

  test('a story that cannot be read steps back, as long as there is no network', async () => {
    renderPart(<AwayMark item={item} />);
    expect(screen.queryByText('Not available offline:')).not.toBeInTheDocument();
    isOnline = false;
    window.dispatchEvent(new Event('offline'));
    expect(await screen.findByText('Not available offline:')).toBeInTheDocument();
  });

  test('a story that is kept does not', async () => {
    isOnline = false;
    vi.stubGlobal('caches', memoryCaches({ [savedCache]: { '/articles/world/rain.json': anArticle() } }));
    renderPart(
      <>
        <AwayMark item={item} />
        <KeptMark item={item} />
      </>,
    );
    expect(await screen.findByText('Can be read offline')).toBeInTheDocument();
    expect(screen.queryByText('Not available offline:')).not.toBeInTheDocument();
  });
});
