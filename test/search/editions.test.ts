import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { usualLimits } from '../../src/publish/search/limits.ts';
import { searchInMemory } from '../../src/publish/search/search-in-memory.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { openIndex } from '../../src/search/search-index.ts';
import { articles } from '../support/articles.ts';
import { served } from '../support/search.ts';

test('a search goes on when another edition has been published meanwhile', async () => {
  let files = searchInMemory(articles(30));
  const index = openIndex((path) => served(files)(path));
  expect(await index.search(parseQuery('story'))).toMatchObject({ total: 30 });
  files = searchInMemory(articles(50));
  // Where words stand was not loaded yet, and is there no more.
  expect(await index.search(parseQuery('"story 7"'))).toMatchObject({ total: 1 });
  expect(await index.search(parseQuery('story'))).toMatchObject({ total: 50 });
});

test('what is loaded once is not loaded again', async () => {
  const files = searchInMemory(articles(30));
  const asked: string[] = [];
  const index = openIndex((path) => {
    asked.push(path);
    return served(files)(path);
  });
  await index.search(parseQuery('sto'));
  await index.search(parseQuery('stor'));
  const before = asked.length;
  await index.search(parseQuery('story'));
  expect(asked).toHaveLength(before);
  expect(new Set(asked).size).toBe(asked.length);
});

test('while somebody types, only what will be needed is loaded, and then not again', async () => {
  const limits = { large: 12, chunk: 6, few: 4, inline: 4, prefix: 12, shard: 120, places: 12 };
  const files = searchInMemory(articles(50), limits);
  async function loaded(asked: string, steps: readonly string[]) {
    const paths: string[] = [];
    const index = openIndex((path) => {
      paths.push(path);
      return served(files)(path);
    });
    for (const step of steps) await index.prepare(parseQuery(step));
    const before = paths.length;
    await index.search(parseQuery(asked));
    return { paths: paths.toSorted(), before };
  }
  for (const asked of ['story', 'about story 2', 'stor', 'published']) {
    const alone = await loaded(asked, []);
    const ahead = await loaded(
      asked,
      Array.from(asked, (_, length) => asked.slice(0, length)),
    );
    expect(ahead.paths).toEqual(alone.paths);
    expect(ahead.before).toBeGreaterThan(1);
  }
});

test('an index that is opened anew loads nothing again of what is the same in it', async () => {
  let files = searchInMemory(articles(40));
  const paths: string[] = [];
  const load = (path: string) => {
    paths.push(path);
    return served(files)(path);
  };
  const first = openIndex(load);
  await first.search(parseQuery('story '));
  paths.length = 0;
  const second = openIndex(load, first);
  expect(await second.search(parseQuery('story '))).toMatchObject({ total: 40 });
  expect(paths).toEqual(['search/index.json']);

  files = searchInMemory(articles(41));
  const third = openIndex(load, second);
  expect(await third.search(parseQuery('story '))).toMatchObject({ total: 41 });
  const { segments } = JSON.parse(String(files.get('search/index.json'))) as { segments: { name: string }[] };
  expect(paths.slice(1)).toEqual(['search/index.json', `search/parts/${segments[1]!.name}.bin`]);
  expect([...third.readers.keys()]).toEqual(segments.map(({ name }) => name));
});

test('the first results for a common word come as one file', async () => {
  const files = searchInMemory(articles(64), { ...usualLimits, inline: 4, prefix: 12 });
  const paths: string[] = [];
  const index = openIndex((path) => {
    paths.push(path);
    return served(files)(path);
  });
  const { hits } = await index.search(parseQuery('story '));
  expect(paths.filter((path) => path.includes('hits'))).toHaveLength(1);
  // Further ones are where all are.
  const more = await index.search(parseQuery('story '), { count: 30 });
  expect(more.hits.slice(0, 10)).toEqual(hits);
  expect(new Set(more.hits.map(({ path }) => path)).size).toBe(30);
});

test('what failed to load is asked for again the next time', async () => {
  const files = searchInMemory(articles(30));
  let isOffline = true;
  const index = openIndex((path) =>
    isOffline && path !== 'search/index.json'
      ? Promise.reject(new TypeError('offline'))
      : served(files)(path),
  );
  await expect(index.search(parseQuery('story'))).rejects.toThrow('offline');
  isOffline = false;
  expect(await index.search(parseQuery('story'))).toMatchObject({ total: 30 });
});

test.each([
  ['a page that came in their place', () => Buffer.from('<!doctype html><title>Sign in</title>')],
  ['only half of them', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
  ['nothing', () => Buffer.alloc(0)],
])('results are never made of other bytes than were published: %s', async (_, garble) => {
  const files = searchInMemory(articles(30));
  const whole = await openIndex(served(files)).search(parseQuery('story 2'));
  const answers = await Promise.all(
    [...files].map(([path, content]) =>
      openIndex(served(new Map([...files, [path, garble(Buffer.from(content))]])))
        .search(parseQuery('story 2'))
        .catch(() => whole),
    ),
  );
  expect(answers).toEqual([...files].map(() => whole));
});

test('nor of bytes of which one has changed on the way', async () => {
  const files = searchInMemory(articles(32));
  const whole = await openIndex(served(files)).search(parseQuery('"story 2" expected'));
  const flipped = [...files]
    .filter(([path]) => path.endsWith('.bin'))
    .flatMap(([path, content]) =>
      Array.from({ length: Math.ceil(content.length / 7) }, (_, index): [string, Buffer] => {
        const changed = Buffer.from(content);
        changed[index * 7]! ^= 1;
        return [path, changed];
      }),
    );
  const answers = await Promise.all(
    flipped.map((part) =>
      openIndex(served(new Map([...files, part])))
        .search(parseQuery('"story 2" expected'))
        .catch(() => whole),
    ),
  );
  expect(answers.filter((answer) => !isDeepStrictEqual(answer, whole))).toEqual([]);
});

test('a search that nobody waits for any more ends', async () => {
  const index = openIndex(served(searchInMemory(articles(3))));
  await expect(index.search(parseQuery('story'), { signal: AbortSignal.abort() })).rejects.toThrow('abort');
});

test('without the network, what was loaded before is searched, and it is told that there may be more', async () => {
  const files = searchInMemory(articles(45, (index) => ({ description: index < 32 ? 'Old.' : 'New.' })));
  let isOffline = false;
  const index = openIndex((path) =>
    isOffline ? Promise.reject(new TypeError('offline')) : served(files)(path),
  );
  await index.search(parseQuery('new '));
  isOffline = true;
  expect(await index.search(parseQuery('new '), { isOffline })).toMatchObject({ total: 13 });
  expect(await index.search(parseQuery('new '), { isOffline })).not.toHaveProperty('isPartial');
  const old = await index.search(parseQuery('old '), { isOffline });
  expect(old.isPartial).toBe(true);
});
