import { expect, test } from 'vitest';
import { changedCss } from '../../../src/workbench/tokens/changed-css.ts';

const seen = '';

test('changed lines stand under their rules, as they stand in the file', () => {
  const media = ['@media (forced-colors: active)', 'svg'];
  expect(
    changedCss([
      { rule: [':root'], name: '--ink', seen, value: 'black' },
      { rule: media, name: '--ink', seen, value: 'CanvasText' },
      { rule: [':root'], name: '--paper', seen, value: 'white' },
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
