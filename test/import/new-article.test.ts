import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openNewsroom } from '../../src/publish/newsroom.ts';

const script = resolve(import.meta.dirname, '../../src/import/new-article.ts');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'generico-new-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const begin = (...words: string[]) =>
  spawnSync(process.execPath, [script, ...words, '--into', folder], { encoding: 'utf8' });

test('an article that was begun can be published at once, and is told where it is', () => {
  const said = execFileSync(
    process.execPath,
    [script, 'Rain expected', '--category', 'science', '--into', folder],
    {
      encoding: 'utf8',
    },
  );
  expect(said).toContain(join('articles', 'science', 'rain-expected.json'));
  expect(said).toContain('/science/rain-expected/');
  const newsroom = openNewsroom(folder);
  expect(newsroom.faults()).toEqual([]);
  expect(newsroom.articles()[0]).toMatchObject({
    category: 'science',
    headline: [{ value: 'Rain expected' }],
  });
});

test('one that is there is never written over', () => {
  begin('Rain expected');
  const file = join(folder, 'articles/world/rain-expected.json');
  const before = readFileSync(file, 'utf8');
  const again = begin('Rain', 'expected!');
  expect(again.status).toBe(2);
  expect(again.stderr).toContain('is there already');
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test.each([
  [['Rain', '--category', 'gardening'], '"gardening" is no category – take one of world'],
  [['…'], 'the headline is missing'],
  [[], 'the headline is missing'],
])('%j is answered in a sentence', (words, sentence) => {
  const { status, stderr } = begin(...words);
  expect(status).toBe(2);
  expect(stderr).toContain(sentence);
  expect(stderr).not.toContain('    at ');
});
