import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTokens } from '../../../src/workbench/tokens/token-file.ts';
import { tokenValueFault } from '../../../src/workbench/tokens/token-value-fault.ts';

test('every value that the file has may stand there', () => {
  const values = readTokens(readFileSync('src/ui/tokens.css', 'utf8')).map(({ value }) => value);
  expect(values.filter((value) => tokenValueFault(value) !== undefined)).toEqual([]);
});

describe('refused is', () => {
  test.each([
    ['nothing', '', /empty/],
    ['space at an end', ' red', /no space/],
    ['the end of a declaration', 'red; --ink: blue', /“;”/],
    ['a block', '{}', /“{”/],
    ['the end of a rule', 'red}', /“}”/],
    ['the start of a comment', 'red /* more', /“\/\*”/],
    ['the end of a comment', 'red */', /“\*\/”/],
    ['the end of the styles in a page', "'</style>'", /“<”/],
    ['importance', 'red !important', /“!”/],
    ['an at-rule', '@import', /“@”/],
    ['an escape', 'u\\72l(x)', /“\\”/],
    ['an address', 'url(https://example.org/)', /“url\(\)”/],
    ['an address in another case', 'URL(x)', /“URL\(\)”/],
    ['a set of pictures', 'image-set("a.png" 1x)', /“image-set\(\)”/],
    ['an open bracket', 'oklch(0.5 0.1 20', /“\)” is missing/],
    ['a bracket that closes nothing', '1rem)', /closes nothing/],
    ['brackets that cross', '([)]', /closes nothing/],
    ['an open quotation mark', "'Georgia", /quotation mark/],
    ['a second line', 'red\nblue', /one line/],
    ['a control character', 'red\u0000', /one line/],
    ['what is too long', 'a'.repeat(301), /300/],
    ['what takes the value away', 'initial', /take the value away/],
  ])('%s', (_, value, told) => {
    expect(tokenValueFault(value)).toMatch(told);
  });
});

test.each(["'A (b', serif", 'calc((1rem + 2px) * var(--a))', '[a b]', 'a'.repeat(300)])(
  'taken is %s',
  (value) => {
    expect(tokenValueFault(value)).toBeUndefined();
  },
);
