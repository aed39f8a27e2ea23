import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileRedirects, oldPath } from '../../../src/import/filing/redirects.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'generico-redirects-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  ['https://old.example/2021/10/rain/', '/2021/10/rain/'],
  ['https://old.example/?p=12', '/?p=12'],
  ['https://old.example/дождь/', '/%D0%B4%D0%BE%D0%B6%D0%B4%D1%8C/'],
  ['https://old.example/', undefined],
  ['tag:old.example,2021:12', undefined],
  ['rain', undefined],
  ['https://old.example/a;b/', undefined],
])('of %s, %s is asked for', (permalink, path) => {
  expect(oldPath(permalink)).toBe(path);
});

/** Files what has moved, and gives what a list says then. */
async function filed(moved: [from: string, to: string][], name = '_redirects') {
  const met = new Set<string>();
  await fileRedirects(folder, new Map(moved), (...names) => met.size < met.add(names.join(' ')).size);
  return readFileSync(join(folder, name), 'utf8');
}

test('both lists say where a story is now, encoded as browsers ask for it', async () => {
  const moved: [string, string][] = [
    ['/2021/10/rain/', '/world/дождь/'],
    ['/?p=12&x=1', '/world/rain/'],
  ];
  expect(await filed(moved)).toBe(
    '/2021/10/rain/ /world/%D0%B4%D0%BE%D0%B6%D0%B4%D1%8C/ 301\n/ p=12 x=1 /world/rain/ 301\n',
  );
  expect(await filed(moved, 'redirects.map')).toBe(
    '/2021/10/rain/ /world/%D0%B4%D0%BE%D0%B6%D0%B4%D1%8C/;\n/?p=12&x=1 /world/rain/;\n',
  );
});

test('a story that stays where it was is not sent on to itself', async () => {
  await expect(filed([['/world/rain/', '/world/rain/']])).rejects.toThrow('ENOENT');
  expect(readdirSync(folder)).toEqual([]);
});

test('lines of others stay, and the line of an address is replaced', async () => {
  const file = join(folder, '_redirects');
  writeFileSync(
    file,
    '# by hand\n/about /world/about/ 302\n\n/2021/rain/ /world/old/ 301\n/ p=1  x=2 /world/old/ 301\n/2021/rain/ /twice/\n/* /end/\n',
  );
  const moved: [string, string][] = [
    ['/2021/rain/', '/world/rain/'],
    ['/?p=1&x=2', '/world/rain/'],
    ['/2022/', '/world/new/'],
  ];
  const first = await filed(moved);
  expect(first).toBe(
    '# by hand\n/about /world/about/ 302\n\n/2021/rain/ /world/rain/ 301\n/ p=1 x=2 /world/rain/ 301\n/* /end/\n/2022/ /world/new/ 301\n',
  );
  const { ino } = statSync(file);
  expect(await filed(moved)).toBe(first);
  // It is the same file: nothing was written anew.
  expect(statSync(file).ino).toBe(ino);
  expect(existsSync(`${file}.part`)).toBe(false);
});
