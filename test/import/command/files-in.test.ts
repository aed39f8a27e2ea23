import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn } from '../../../src/import/command/files-in.ts';

test('a folder stands for the texts in it, in the order of their names', () => {
  const folder = mkdtempSync(join(tmpdir(), 'generico-files-'));
  for (const name of [
    'b.md',
    'a/c.xml',
    'a/picture.JPG',
    '.hidden',
    'no-ending',
    'node_modules/x.md',
    'style.css',
  ]) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), '');
  }
  expect(filesIn(folder)).toEqual(['a/c.xml', 'b.md', 'no-ending'].map((name) => join(folder, name)));
  // Who names a file means it.
  expect(filesIn(join(folder, 'style.css'))).toEqual([join(folder, 'style.css')]);
  rmSync(folder, { recursive: true });
});

test('a path to nothing is told', () => {
  expect(() => filesIn('nowhere.xml')).toThrow('nowhere.xml: there is no such file or folder');
});
