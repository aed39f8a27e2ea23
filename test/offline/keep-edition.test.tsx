import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { KeepEdition } from '../../src/offline/keep-edition.tsx';
import { editionCache } from '../../src/offline/cache-names.ts';
import { memoryCaches } from '../../src/workbench/stage/memory-caches.ts';
import { anArticle } from '../support/articles.ts';
import { renderPart } from '../support/render-part.tsx';

const edition = {
  lists: [{ path: '/world/feed.json', bytes: 20_000 }],
  articles: [1, 2, 3].map((index) => ({ path: `/world/story-${index}/`, bytes: 10_000, pictures: 300_000 })),
};
const image = { url: '/images/rain.jpg', alt: 'Rain', width: 800, height: 600 };

const links = { older: null, newer: null, readAlso: [] };

const fetched: string[] = [];
const signals: AbortSignal[] = [];
/** The paths that the network takes its time over. */
const slow = new Map<string, () => void>();

beforeEach(() => {
  vi.stubGlobal('caches', memoryCaches());
  fetched.length = 0;
  signals.length = 0;
  slow.clear();
  vi.stubGlobal('fetch', async (path: string, { signal }: RequestInit = {}) => {
    fetched.push(path);
    if (signal) signals.push(signal);
    if (slow.has(path))
      await new Promise<void>((resolve, reject) => {
        slow.set(path, resolve);
        signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
      });
    if (path === '/front.json') return Response.json({ edition });
    if (path.endsWith('.jpg')) return new Response('bits', { headers: { 'content-type': 'image/jpeg' } });
    if (path.startsWith('/articles/')) return Response.json(anArticle({ image }));
    return Response.json(path.endsWith('links.json') ? links : { items: [] });
  });
});

const offered = () => screen.findByText('3 stories and all lists, about 50 kB');
const keep = () => screen.getByRole('button', { name: 'Keep this edition' });
const pictures = () => screen.getByRole('checkbox', { name: 'With pictures, about 900 kB more' });
const keptPaths = async () =>
  (await (await caches.open(editionCache)).keys()).map(({ url }) => new URL(url).pathname);

describe('keeping an edition', () => {
  test('says how much it is before anything of it is loaded', async () => {
    renderPart(<KeepEdition />);
    await offered();
    expect(fetched).toEqual(['/front.json']);
    expect(await caches.has(editionCache)).toBe(false);
  });

  test('tells how far it is, and then what is kept, which can be removed', async () => {
    slow.set('/articles/world/story-3.json', () => undefined);
    const { user } = renderPart(<KeepEdition />);
    await offered();
    await user.click(keep());
    const progress = await screen.findByRole('progressbar', { name: 'Keeping this edition' });
    await screen.findByText('Keeping 3 of 4');
    expect(progress).toHaveAttribute('value', '3');
    expect(progress).toHaveAttribute('max', '4');
    slow.get('/articles/world/story-3.json')!();
    await screen.findByText('3 stories are kept, with all lists.');
    expect(progress).not.toBeInTheDocument();
    expect(await keptPaths()).toContain('/images/rain.jpg');

    await user.click(screen.getByRole('button', { name: 'Remove' }));
    await screen.findByText('The edition is removed. What you have saved is still kept.');
    expect(await caches.has(editionCache)).toBe(false);
  });

  test('is stopped when the reader cancels: what is whole by then stays', async () => {
    slow.set('/articles/world/story-3.json', () => undefined);
    const { user } = renderPart(<KeepEdition />);
    await offered();
    await user.click(keep());
    await screen.findByText('Keeping 3 of 4');
    const cancel = screen.getByRole('button', { name: 'Cancel' });
    expect(cancel).toHaveFocus();
    await user.click(cancel);
    await screen.findByText('2 stories are kept so far. Each of them is whole.');
    expect(screen.getByRole('button', { name: 'Keep the newest edition' })).toBeVisible();
  });

  test('is stopped when the page is left', async () => {
    slow.set('/articles/world/story-3.json', () => undefined);
    const { user, unmount } = renderPart(<KeepEdition />);
    await offered();
    await user.click(keep());
    await screen.findByText('Keeping 3 of 4');
    const stopped = vi.fn<() => void>();
    signals.at(-1)!.addEventListener('abort', stopped);
    unmount();
    expect(stopped).toHaveBeenCalledOnce();
  });
});

describe('pictures', () => {
  test('are taken along unless the reader says no', async () => {
    const { user } = renderPart(<KeepEdition />);
    await offered();
    expect(pictures()).toBeChecked();
    await user.click(pictures());
    await user.click(keep());
    await screen.findByText('3 stories are kept, with all lists.');
    expect(await keptPaths()).not.toContain('/images/rain.jpg');
  });

  test('are left out where the browser asks to save data, and it says why', async () => {
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { connection: { saveData: true } }));
    const { user } = renderPart(<KeepEdition />);
    await offered();
    expect(pictures()).not.toBeChecked();
    expect(screen.getByText('Your browser asks to save data, so pictures are left out.')).toBeVisible();
    await user.click(keep());
    await screen.findByText('3 stories are kept, with all lists.');
    expect(await keptPaths()).not.toContain('/images/rain.jpg');
  });
});

describe('where it cannot be kept', () => {
  test('nothing is begun that has no room', async () => {
    vi.stubGlobal(
      'navigator',
      Object.assign(Object.create(navigator), {
        storage: { estimate: () => Promise.resolve({ quota: 1_000_000, usage: 900_000 }) },
      }),
    );
    const { user } = renderPart(<KeepEdition />);
    await offered();
    await user.click(keep());
    expect(await screen.findByRole('alert')).toHaveTextContent('There is no room for it in this browser.');
    expect(fetched).toEqual(['/front.json']);
  });

  test('nothing is offered by a browser that keeps nothing', () => {
    vi.stubGlobal('caches', undefined);
    Reflect.deleteProperty(window, 'caches');
    const { container } = renderPart(<KeepEdition />);
    expect(container).toBeEmptyDOMElement();
  });
});
