import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeTokens } from '../../../src/workbench/tokens/change-tokens.ts';
import { definitionKey, readTokens } from '../../../src/workbench/tokens/read-tokens.ts';

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

test('of the real file, whatever is changed, nothing else reads otherwise, and changed back it is the same', () => {
  const file = readFileSync('src/ui/tokens.css', 'utf8');
  const tokens = readTokens(file).filter(({ start, end, value }) => file.slice(start, end) === value);

  fc.assert(
    fc.property(
      fc.subarray(tokens, { minLength: 1 }),
      fc.stringMatching(/^[a-z0-9(),. %-]{1,40}$/),
      (some, text) => {
        fc.pre(text === text.trim() && !/[()]/.test(text));
        const changed = changeTokens(
          file,
          some.map((token) => ({ ...token, value: text })),
        );
        const keys = new Set(some.map(definitionKey));
        for (const [at, token] of readTokens(changed).entries())
          expect(token.value).toBe(
            keys.has(definitionKey(token)) ? text.replaceAll(/\s+/g, ' ') : readTokens(file)[at]!.value,
          );
        expect(changeTokens(changed, some)).toBe(file);
      },
    ),
    { numRuns: 20 },
  );
});
