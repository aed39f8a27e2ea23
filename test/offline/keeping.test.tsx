import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { textOf } from '../../src/offline/article-files.ts';
import { editionCache, savedCache, shellCache, visitedCache } from '../../src/offline/cache-names.ts';
import { copiesSize, eraseCopies } from '../../src/offline/copies.ts';
import { keepEdition, keptEdition, removeEdition } from '../../src/offline/edition.ts';
import { askedByUs, KeepError } from '../../src/offline/keep-file.ts';
import { keepSaved } from '../../src/offline/keep-saved.ts';
import { articlesIn } from '../../src/offline/kept-articles.ts';
import { dataFiles } from '../../src/publish/files.ts';
import { memoryCaches } from '../../src/workbench/stage/memory-caches.ts';
import { anArticle } from '../support/articles.ts';

const rain = {
  ...anArticle({ image: { url: '/images/rain.jpg', alt: 'Rain', width: 800, height: 600 } }),
  category: 'world',
  slug: 'rain',
};
const snow = { ...anArticle(), category: 'world', slug: 'snow' };
const files = new Map([...dataFiles([rain, snow])].map(([path, { make }]) => [path, make()]));
for (const { category, slug, ...article } of [rain, snow])
  files.set(`/articles/${category}/${slug}.json`, JSON.stringify(article));

const fetched: string[] = [];
/** Whether the worker was told that the page keeps it, of each that was asked for. */
const byUs: (string | null)[] = [];
/** What is answered otherwise. */
const answers = new Map<string, () => Response | Promise<Response>>();

beforeEach(() => {
  vi.stubGlobal('caches', memoryCaches());
  fetched.length = 0;
  byUs.length = 0;
  answers.clear();
  vi.stubGlobal('fetch', async (path: string, { signal, headers }: RequestInit = {}) => {
    signal?.throwIfAborted();
    byUs.push(new Headers(headers).get(askedByUs));
    fetched.push(path);
    const special = answers.get(path);
    if (special) return special();
    if (path.startsWith('/images/'))
      return new Response('bits', { headers: { 'content-type': 'image/jpeg' } });
    const file = files.get(path);
    if (file === undefined) return new Response(null, { status: 404 });
    return new Response(file, { headers: { 'content-type': 'application/json' } });
  });
});

const keysIn = async (name: string) =>
  (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname).toSorted();

describe('saved stories', () => {
  test('are kept with their pictures, and nothing is loaded twice', async () => {
    await keepSaved(['/world/rain/']);
    expect(await keysIn(savedCache)).toEqual([
      '/articles/world/rain.json',
      '/images/rain.jpg',
      '/world/rain/links.json',
    ]);
    const before = fetched.length;
    await keepSaved(['/world/rain/']);
    expect(fetched).toHaveLength(before);
  });

  test('are let go with all their files when they are saved no more', async () => {
    await keepSaved(['/world/rain/', '/world/snow/']);
    await keepSaved(['/world/snow/']);
    expect(await keysIn(savedCache)).toEqual(['/articles/world/snow.json', '/world/snow/links.json']);
  });

  test('are kept without a picture that is gone, and not at all without their text', async () => {
    answers.set('/images/rain.jpg', () => new Response(null, { status: 404 }));
    answers.set(
      '/articles/world/snow.json',
      () => new Response('<h1>Log in</h1>', { headers: { 'content-type': 'text/html' } }),
    );
    await keepSaved(['/world/rain/', '/world/snow/']);
    expect(await articlesIn(savedCache)).toEqual(['/world/rain/']);
  });

  test('that were visited are copied, without a network', async () => {
    await keepSaved(['/world/snow/']);
    const visited = await caches.open(visitedCache);
    for (const path of ['/articles/world/rain.json', '/world/rain/links.json', '/images/rain.jpg'])
      await visited.put(path, new Response(files.get(path) ?? 'bits'));
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await keepSaved(['/world/snow/', '/world/rain/']);
    expect((await articlesIn(savedCache)).toSorted()).toEqual(['/world/rain/', '/world/snow/']);
  });
});

describe('an edition', () => {
  const plan = {
    lists: [{ path: '/world/feed.json', bytes: 1 }],
    articles: [rain, snow].map(({ category, slug }) => ({
      path: `/${category}/${slug}/`,
      bytes: 1,
      pictures: 1,
    })),
  };
  const wish = { pictures: false, signal: new AbortController().signal, onProgress: () => undefined };

  test('is kept with its lists and its stories, says how far it is, and is removed at once', async () => {
    const told: number[] = [];
    expect(await keepEdition(plan, { ...wish, onProgress: (done) => told.push(done) })).toBe(0);
    expect(told).toEqual([1, 2, 3]);
    expect(await keptEdition()).toEqual({ articles: 2, whole: true });
    expect(await keysIn(editionCache)).not.toContain('/images/rain.jpg');
    await removeEdition();
    expect(await keptEdition()).toBeUndefined();
  });

  test('takes pictures along where they are wanted', async () => {
    await keepEdition(plan, { ...wish, pictures: true });
    expect(await keysIn(editionCache)).toContain('/images/rain.jpg');
  });

  test('that is stopped half way is a part of whole stories', async () => {
    const stop = new AbortController();
    const keeping = keepEdition(plan, { ...wish, signal: stop.signal, onProgress: () => stop.abort() });
    await expect(keeping).rejects.toThrow(/abort/i);
    await waitFor(async () => expect(await keptEdition()).toMatchObject({ whole: false }));
    for (const path of await articlesIn(editionCache))
      expect(await keysIn(editionCache)).toContain(`${path}links.json`);
  });

  test('says how much of it could not be had', async () => {
    answers.set('/world/snow/links.json', () => new Response('oops', { status: 500 }));
    expect(await keepEdition(plan, wish)).toBe(1);
    expect(await keptEdition()).toEqual({ articles: 1, whole: false });
  });

  test('is kept with a story that a later deployment has in another form', async () => {
    const later = () => Response.json({ v: 2 });
    answers.set('/articles/world/snow.json', later).set('/world/snow/links.json', later);
    expect(await keepEdition(plan, { ...wish, pictures: true })).toBe(0);
    expect(await keptEdition()).toEqual({ articles: 2, whole: true });
  });

  test('is kept anew: what has been put right since takes the place of what was there', async () => {
    await keepEdition(plan, wish);
    const right = { ...anArticle(), headline: 'Put right' };
    answers.set('/articles/world/snow.json', () => Response.json(right));
    await keepEdition(plan, wish);
    const kept = await (await caches.open(editionCache)).match('/articles/world/snow.json');
    expect(await kept!.text()).toContain('Put right');
  });

  test('is asked for so that the worker does not keep it once more', async () => {
    await keepEdition(plan, wish);
    expect(byUs.length).toBeGreaterThan(4);
    expect(new Set(byUs)).toEqual(new Set(['1']));
  });

  test('lets go of what belonged to the one before', async () => {
    await keepEdition(plan, wish);
    await keepEdition({ ...plan, articles: plan.articles.slice(0, 1) }, wish);
    expect(await articlesIn(editionCache)).toEqual(['/world/rain/']);
  });

  test('stops where there is no room', async () => {
    vi.stubGlobal('caches', memoryCaches({}, { isFull: true }));
    await expect(keepEdition(plan, wish)).rejects.toThrow(KeepError);
  });
});

test('copies are measured and erased; the app stays', async () => {
  await keepSaved(['/world/snow/']);
  for (const name of [shellCache('one'), 'somebody-else'])
    await (await caches.open(name)).put('/assets/a.js', new Response('let a'));
  expect(await copiesSize()).toBe(
    ['/articles/world/snow.json', '/world/snow/links.json'].reduce(
      (sum, path) => sum + files.get(path)!.length,
      0,
    ),
  );
  await eraseCopies();
  expect(await caches.keys()).toEqual([shellCache('one'), 'somebody-else']);
  expect(textOf('/world/snow/')).toBe('/articles/world/snow.json');
});
