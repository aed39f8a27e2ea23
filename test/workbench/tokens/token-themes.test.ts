import { expect, test } from 'vitest';
import { readTokens } from '../../../src/workbench/tokens/token-file.ts';
import { tokenThemes } from '../../../src/workbench/tokens/token-themes.ts';

const css = `
  :root { --paper: light-dark(white, black); --ink: light-dark(black, white); --edge: var(--ink); --gap: 1rem }
  :root[data-theme='sepia'] { --paper: linen; --ink: brown }
  :root[data-size='5'] { --gap: 2rem }
  @media (prefers-contrast: more) { :root { --edge: var(--paper) } }
  @media (prefers-contrast: more) { :root { --edge: color-mix(in oklch, var(--ink), red) } }
  @media print { :root { --paper: #fff } }
  @media (forced-colors: active) { svg { --paper: Canvas } }
  :root .box { --paper: red }
`;

test('each rule that gives the whole page other colours is a theme, and two where paper is light or dark', () => {
  const themes = tokenThemes(readTokens(css));
  const told = themes.map(({ name, values, own }) => [
    name,
    ['--paper', '--ink', '--edge'].map((token) => values.get(token)).join(' '),
    [...own].join(' '),
  ]);
  expect(told).toEqual([
    ['Light', 'white black black', '--paper --ink --edge --gap'],
    ['Dark', 'black white white', '--paper --ink --edge --gap'],
    ['Sepia', 'linen brown brown', '--paper --ink'],
    ['More contrast, light', 'white black color-mix(in oklch, black, red)', '--edge'],
    ['More contrast, dark', 'black white color-mix(in oklch, white, red)', '--edge'],
    ['Print', '#fff black black', '--paper'],
  ]);
});

test('tokens that are made of each other keep no page waiting', () => {
  const [light] = tokenThemes(readTokens(':root { --a: var(--b); --b: var(--a) }'));
  expect(light!.values.get('--a')).toMatch(/^var\(/);
});
