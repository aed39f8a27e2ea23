import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast } from '../../../src/workbench/tokens/contrast.ts';
import { contrastPairs, verdict } from '../../../src/workbench/tokens/contrast-pairs.ts';
import { readTokens } from '../../../src/workbench/tokens/token-file.ts';
import { tokenThemes } from '../../../src/workbench/tokens/token-themes.ts';

test.each([
  [7, 'text', 'AAA'],
  [6.999, 'text', 'AA'],
  [4.5, 'text', 'AA'],
  [4.4999, 'text', 'fails'],
  [3, 'edge', 'passes'],
  [2.999, 'edge', 'fails'],
  [3, 'drawing', 'passes'],
] as const)('a contrast of %d of %s is told as %s', (ratio, is, level) => {
  expect(verdict(ratio, is)).toMatchObject({ level, passes: level !== 'fails' });
});

test('a ratio is never told as better than it is', () => {
  expect(verdict(4.4999, 'text').ratio).toBe('4.49');
});

const themes = tokenThemes(readTokens(readFileSync('src/ui/tokens.css', 'utf8')));

test('the design has a light, a dark and a sepia theme', () => {
  expect(themes.map(({ name }) => name)).toEqual(expect.arrayContaining(['Light', 'Dark', 'Sepia']));
});

test.each(themes)('in the theme $name every pair of colours can be made out', ({ values }) => {
  const failing = contrastPairs.filter(({ color, ground, is }) => {
    const ratio = contrast(values.get(color)!, values.get(ground)!);
    return ratio === undefined || !verdict(ratio, is).passes;
  });
  expect(failing).toEqual([]);
});
