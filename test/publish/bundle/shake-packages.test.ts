import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { shake, wordsOf } from '../../../src/publish/bundle/shake-packages.ts';
import { packages } from '../../../src/publish/bundle/unused-code.ts';
import { aPaperFolder } from '../../support/paper-folder.ts';

const unused = packages.flatMap(({ name, folder, never }) =>
  never.flatMap(({ does, by, functions }) =>
    Object.entries(functions).map(([file, names]) => ({
      does,
      file: `${name}/${folder}${file}`,
      names: wordsOf(names),
      askedBy: wordsOf(by),
    })),
  ),
);

test.each(unused)('what is there to $does is found in $file, and goes', ({ file, names }) => {
  const id = resolve('node_modules', file);
  const code = readFileSync(id, 'utf8');
  const shaken = shake(id, code);

  expect(names.filter((name) => !shaken.includes(`{throw Error("cut: ${name}")}`))).toEqual([]);
  expect(parseSync(id, shaken).errors).toEqual([]);
});

test.each(unused)('nothing that readers load asks to $does, as $file would', ({ askedBy }) => {
  const askers = globSync('src/**/*.{ts,tsx}', { exclude: ['src/publish/**', 'src/workbench/**'] })
    .map((file) => ({ file, source: readFileSync(file, 'utf8') }))
    .filter(({ source }) => /from '(?:react-router|@tanstack\/react-query)/.test(source))
    .filter(({ source }) => new RegExp(`\\b(?:${askedBy.join('|')})\\b`).test(source))
    .map(({ file }) => file);

  expect(askers).toEqual([]);
});

const rest = 'export function rest() { return "as before" }';

test('a function that was taken out says so when it is called, and the others do what they did', async () => {
  const shaken = shake(
    anInstalled(),
    `export function infiniteQueryBehavior(pages) { return pages }\n${rest}`,
  );
  const module = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(shaken)}`)) as {
    infiniteQueryBehavior: (pages: number) => unknown;
    rest: () => unknown;
  };

  expect(() => module.infiniteQueryBehavior(1)).toThrow('cut: infiniteQueryBehavior');
  expect(module.rest()).toBe('as before');
});

test('the build stops where a package lacks what is to go, has it twice, or is of another version', () => {
  const behavior = 'function infiniteQueryBehavior() {}';

  expect(() => shake(anInstalled(), rest)).toThrow('infiniteQueryBehavior.js has no infiniteQueryBehavior');
  expect(() => shake(anInstalled(), `${behavior} { ${behavior} }`)).toThrow('more than one');
  expect(() => shake(anInstalled('5.109.0'), behavior)).toThrow(
    'knows @tanstack/query-core 5.108.0, not 5.109.0',
  );
});

test('components that the app does not use are left to the bundler to leave out', () => {
  const id = resolve('node_modules/react-router/dist/production/lib/dom/lib.js');
  const keepsIn = /^\w+\.displayName = |= React\$1\.(?:forwardRef|memo)/gm;
  const code = readFileSync(id, 'utf8');

  expect(code.match(keepsIn)).not.toBeNull();
  expect(shake(id, code).match(keepsIn)).toBeNull();
});

/** The file of a package in a folder of its own, so that it can be of any version. */
function anInstalled(version = '5.108.0'): string {
  const name = 'node_modules/@tanstack/query-core';
  const { root } = aPaperFolder({ [`${name}/package.json`]: { version } });
  return `${root}/${name}/build/modern/infiniteQueryBehavior.js`;
}
