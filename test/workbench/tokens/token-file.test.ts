import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedCss, changeTokens, placeOf, readTokens } from '../../../src/workbench/tokens/token-file.ts';

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

const css = `:root{--a:1px;--b :  2px  ;\r\n\t--c: 3px /* three */ !important } @media print { :root { --a: 4px } }`;

test('a value is changed where it is meant, and every other character stays', () => {
  expect(
    changeTokens(css, [
      { rule: [':root'], name: '--b', value: '20px' },
      { rule: [':root'], name: '--c', value: '30px' },
      { rule: ['@media print', ':root'], name: '--a', value: '40px' },
    ]),
  ).toBe(
    `:root{--a:1px;--b :  20px  ;\r\n\t--c: 30px /* three */ !important } @media print { :root { --a: 40px } }`,
  );
});

test('a place that does not exist changes nothing', () => {
  expect(changeTokens(css, [{ rule: ['svg'], name: '--a', value: '9px' }])).toBe(css);
});

const file = readFileSync('src/ui/tokens.css', 'utf8');
test.each([
  ['as it is', file],
  ['with other ends of lines', file.replaceAll('\n', '\r\n')],
  ['with a byte order mark', `\uFEFF${file}`],
])(
  'of the file %s, whatever is changed, nothing else is otherwise, and changed back it is the same',
  (_, saved) => {
    const all = readTokens(saved);
    expect(all.length).toBeGreaterThan(40);
    // A value that stands in several lines comes back in one.
    const tokens = all.filter(({ name, value }) => saved.includes(`${name}: ${value};`));

    fc.assert(
      fc.property(
        fc.subarray(tokens, { minLength: 1 }),
        fc.stringMatching(/^[a-z0-9(),. %-]{1,40}$/),
        (some, text) => {
          fc.pre(text === text.trim() && !/[()]/.test(text));
          const changed = changeTokens(
            saved,
            some.map((token) => ({ ...token, value: text })),
          );
          const keys = new Set(some.map(placeOf));
          for (const [at, token] of readTokens(changed).entries())
            expect(token.value).toBe(
              keys.has(placeOf(token)) ? text.replaceAll(/\s+/g, ' ') : all[at]!.value,
            );
          expect(changeTokens(changed, some)).toBe(saved);
        },
      ),
      { numRuns: 20 },
    );
  },
);

test('changed lines stand under their rules, as they stand in the file', () => {
  const media = ['@media (forced-colors: active)', 'svg'];
  expect(
    changedCss([
      { rule: [':root'], name: '--ink', value: 'black' },
      { rule: media, name: '--ink', value: 'CanvasText' },
      { rule: [':root'], name: '--paper', value: 'white' },
    ]),
  ).toBe(`:root {
  --ink: black;
  --paper: white;
}

@media (forced-colors: active) {
  svg {
    --ink: CanvasText;
  }
}
`);
});

test('where nothing is changed there is nothing', () => {
  expect(changedCss([])).toBe('');
});
