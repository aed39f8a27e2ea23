import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTokens } from '../../../src/workbench/tokens/read-tokens.ts';

const read = (css: string) => readTokens(css).map(({ rule, name, value }) => [...rule, name, value]);

test('every custom property is found with its value in one line and the place it is defined at', () => {
  const css = `
    @layer reset;
    :root { color-scheme: light dark; --paper: light-dark(
        white,
        black
      ); --wide:1px }
    @media (forced-colors: active) {
      svg { --paper: Canvas; }
    }
    :root { &[data-theme='sepia'] { --paper: linen } }
  `;
  expect(read(css)).toEqual([
    [':root', '--paper', 'light-dark(white, black)'],
    [':root', '--wide', '1px'],
    ['@media (forced-colors: active)', 'svg', '--paper', 'Canvas'],
    [':root', "&[data-theme='sepia']", '--paper', 'linen'],
  ]);
});

test('what is defined twice at one place counts as it is said last', () => {
  expect(read(':root { --a: 1; --b: 2 } :root { --a: 3 }')).toEqual([
    [':root', '--a', '3'],
    [':root', '--b', '2'],
  ]);
});

test('a comment is no value, nor is what looks like a property in one or in a string', () => {
  expect(read(`/* --no: 1; */ :root { --a: 1 /* one */; --b: '; --no: 2'; }`)).toEqual([
    [':root', '--a', '1'],
    [':root', '--b', "'; --no: 2'"],
  ]);
});

test('a file that cannot be read says in which line', () => {
  expect(() => readTokens(':root {\n  --a: (;\n}')).toThrow(expect.objectContaining({ line: 2 }));
});

test('places point at the values, whatever ends the lines and whatever the file begins with', () => {
  const file = readFileSync('src/ui/tokens.css', 'utf8');
  for (const css of [file, file.replaceAll('\n', '\r\n'), `\uFEFF${file}`]) {
    const tokens = readTokens(css);
    expect(tokens.length).toBeGreaterThan(40);
    for (const { name, value, start, end } of tokens) {
      const there = css.slice(start, end).replaceAll(/\s+/g, ' ').replaceAll('( ', '(').replaceAll(' )', ')');
      expect([name, there]).toEqual([name, value]);
    }
  }
});
