import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { classNames } from '../../../src/publish/bundle/class-names.ts';

const src = resolve('src');

test('a class has one short name of its own, the same whoever asks', () => {
  const [browser, build] = [classNames(src), classNames(src)];
  const asked = [
    ['ui/button.module.css', 'main'],
    ['ui/button.module.css', 'quiet'],
    ['article/body.module.css', 'code'],
    ['pages/list-page.module.css', 'page'],
    ['pages/article-page.module.css', 'page'],
  ].map(([file, name]) => [name!, resolve(src, file!)] as const);

  const names = asked.map(([name, file]) => browser(name, file));
  expect(new Set(names).size).toBe(asked.length);
  expect(names.filter((name) => !/^[a-z]{1,3}$/.test(name))).toEqual([]);
  expect(asked.map(([name, file]) => build(name, file)).toReversed()).toEqual(names.toReversed());
});

test('a class that nobody has counted is told', () => {
  const [file] = globSync('ui/*.module.css', { cwd: src });
  expect(() => classNames(src)('nowhere', resolve(src, file!))).toThrow(`${file} .nowhere is a name that`);
});
