import { expect, test } from 'vitest';
import { stepNumber } from '../../../src/workbench/tokens/step-number.ts';

/** The caret is where the bar stands. */
const step = (text: string, up: boolean, coarse = false) => {
  const stepped = stepNumber(text.replace('|', ''), text.indexOf('|'), up, coarse);
  return stepped && `${stepped.value.slice(0, stepped.caret)}|${stepped.value.slice(stepped.caret)}`;
};

test.each([
  ['1|.5rem', true, false, '1.6|rem'],
  ['|150ms', false, false, '149|ms'],
  ['150|ms', true, true, '160|ms'],
  ['oklch(0.52 0.19| 27)', true, false, 'oklch(0.52 0.20| 27)'],
  ['0.99|1', true, true, '1.001|'],
  ['|0', false, false, '-1|'],
  ['-1|px', true, false, '0|px'],
  ['.5|rem', false, false, '0.4|rem'],
])('in %s (up: %s, with Shift: %s) the number becomes %s', (text, up, coarse, stepped) => {
  expect(step(text, up, coarse)).toBe(stepped);
});

test.each(['re|d', '#f0|f', 'var(--step-1|)', '1 | 2'])('in %s there is none at the caret', (text) => {
  expect(step(text, true)).toBeUndefined();
});
