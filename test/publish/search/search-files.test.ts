import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openNewsroom } from '../../../src/publish/newsroom.ts';
import { usualLimits } from '../../../src/publish/search/limits.ts';
import { searchFiles } from '../../../src/publish/search/search-files.ts';
import { byAge, planSegments } from '../../../src/publish/search/segments.ts';
import { parseQuery } from '../../../src/search/parse-query.ts';
import { openIndex } from '../../../src/search/search-index.ts';
import { articles, aWrittenArticle } from '../../support/articles.ts';
import { aPaperFolder } from '../../support/paper-folder.ts';
import { served } from '../../support/search.ts';

const file = (slug: string) => `public/articles/world/${slug}.json`;
const story = (number: number, headline = `Story ${number}`) =>
  aWrittenArticle({ headline, datePublished: new Date(Date.UTC(2021, 0, 1, number)).toISOString() });
const stories = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [file(`story-${index}`), story(index)]));

/** A paper whose index is built as the site is. */
function aNewsroom(files: Record<string, unknown>) {
  const folder = aPaperFolder(files);
  const cacheDir = join(folder.root, 'cache');
  const index = () => {
    const site = searchFiles(openNewsroom(folder.publicDir).articles(), {
      articlesDir: join(folder.publicDir, 'articles'),
      cacheDir,
    });
    return new Map([...site].map(([path, { make }]) => [path.slice(1), Buffer.from(make() as Uint8Array)]));
  };
  return { ...folder, cacheDir, index };
}

const total = async (files: Map<string, Buffer>, query: string) =>
  (await openIndex(served(files)).search(parseQuery(query))).total;

test('what is published, put right or taken away is found, or not, after the next build', async () => {
  const { index, write, remove } = aNewsroom(stories(40));
  expect(await total(index(), 'story')).toBe(40);
  write(file('news'), story(900, 'Umbrellas sold out'));
  write(file('story-3'), story(3, 'Umbrella found'));
  remove(file('story-5'));
  const files = index();
  expect(await total(files, 'umbrella')).toBe(40);
  expect(await total(files, '"umbrella found"')).toBe(1);
  expect(await total(files, '"story 3"')).toBe(0);
  expect(await total(files, 'story')).toBe(38);
});

test('one article more leaves all files as they were but three', () => {
  const { index, write } = aNewsroom(stories(40));
  const before = index();
  write(file('news'), story(900));
  const after = index();
  const written = [...after].filter(([path, content]) => !before.get(path)?.equals(content));
  expect(written).toHaveLength(3);
  expect([...before.keys()].filter((path) => !after.has(path))).toHaveLength(2);
});

test('nothing is made again when nothing has changed, and nothing old is kept', () => {
  const { index, write, cacheDir } = aNewsroom(stories(20));
  const before = index();
  expect(index()).toEqual(before);
  const names = readdirSync(join(cacheDir, 'search'));
  write(file('story-1'), story(1, 'Put right'));
  index();
  const namesNow = readdirSync(join(cacheDir, 'search'));
  expect(namesNow).toHaveLength(names.length);
  expect(namesNow).not.toEqual(names);
});

test('a large archive is indexed in a process of its own, and the same', async () => {
  const { index, cacheDir } = aNewsroom(stories(1040));
  const files = index();
  expect(await total(files, 'story')).toBe(1040);
  expect(await total(files, '"story 1039"')).toBe(1);
  expect(existsSync(join(cacheDir, 'search-job.json'))).toBe(false);
  const { segments } = JSON.parse(files.get('search/index.json')!.toString()) as {
    segments: { articles: number }[];
  };
  expect(segments.map((segment) => segment.articles)).toEqual([1024, 16]);
});

test('a build that was cut off is begun again', async () => {
  const { index, cacheDir, write } = aNewsroom(stories(20));
  index();
  write('cache/search/abc.waiting/search/abc/0.bin', 'half');
  expect(await total(index(), 'story')).toBe(20);
  expect(readdirSync(join(cacheDir, 'search'))).not.toContain('abc.waiting');
});

test('an archive is parted by number alone, so that older parts stay as they are', () => {
  const refs = articles(700)
    .toSorted(byAge)
    .map(({ category, slug }) => ({ category, slug, digest: slug }));
  const sizes = (count: number) =>
    planSegments(refs.slice(0, count), 'code', usualLimits).map(
      ({ chunks }) => chunks.flatMap(({ refs: some }) => some).length,
    );
  expect(sizes(0)).toEqual([]);
  expect(sizes(15)).toEqual([15]);
  expect(sizes(45)).toEqual([32, 13]);
  expect(sizes(700)).toEqual([512, 176, 12]);
  expect(planSegments(refs.slice(0, 699), 'code', usualLimits).slice(0, 2)).toEqual(
    planSegments(refs, 'code', usualLimits).slice(0, 2),
  );
});
