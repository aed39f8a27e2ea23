import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { oldPath, redirectFiles } from '../../../src/import/filing/redirects.ts';

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

test('both lists say where a story is now, encoded as browsers ask for it', () => {
  const files = redirectFiles(
    folder,
    new Map([
      ['/2021/10/rain/', '/world/дождь/'],
      ['/?p=12', '/world/rain/'],
    ]),
  );
  expect(files.get('_redirects')).toBe(
    '/2021/10/rain/ /world/%D0%B4%D0%BE%D0%B6%D0%B4%D1%8C/ 301\n/ p=12 /world/rain/ 301\n',
  );
  expect(files.get('redirects.map')).toBe(
    '/2021/10/rain/ /world/%D0%B4%D0%BE%D0%B6%D0%B4%D1%8C/;\n/?p=12 /world/rain/;\n',
  );
});

test('a story that stays where it was is not sent on to itself', () => {
  expect(redirectFiles(folder, new Map([['/world/rain/', '/world/rain/']])).get('_redirects')).toBe('');
});

test('lines of others stay, and the line of an address is replaced', () => {
  writeFileSync(
    join(folder, '_redirects'),
    '# by hand\n/about /world/about/ 302\n/2021/rain/ /world/old/ 301\n',
  );
  const first = redirectFiles(folder, new Map([['/2021/rain/', '/world/rain/']])).get('_redirects')!;
  expect(first).toBe('# by hand\n/about /world/about/ 302\n/2021/rain/ /world/rain/ 301\n');
  writeFileSync(join(folder, '_redirects'), first);
  expect(redirectFiles(folder, new Map([['/2021/rain/', '/world/rain/']])).get('_redirects')).toBe(first);
});
