import { describe, expect, test } from 'vitest';
import { contrast, isColor } from '../../../src/workbench/tokens/contrast.ts';

describe('the contrast', () => {
  test.each([
    ['#000', '#fff', 21],
    ['#fff', '#fff', 1],
    // https://www.w3.org/WAI/WCAG22/Techniques/general/G18 and the greys at its border.
    ['#767676', '#fff', 4.54],
    ['#777', '#fff', 4.48],
    ['rgb(255 0 0)', 'white', 4],
    ['oklch(0.21 0.018 265)', 'oklch(0.991 0.003 95)', 17.28],
  ])('of %s on %s is %d', (text, ground, ratio) => {
    expect(contrast(text, ground)).toBeCloseTo(ratio, 2);
  });

  test('is the same the other way round', () => {
    expect(contrast('#123456', '#fedcba')).toBeCloseTo(contrast('#fedcba', '#123456')!);
  });

  test('of a mixture is that of what a browser mixes', () => {
    // Chromium: oklch(0.30372 0.0162 244.6)
    const mixed = 'color-mix(in oklch, oklch(0.21 0.018 265) 88%, oklch(0.991 0.003 95))';
    expect(contrast(mixed, '#fff')).toBeCloseTo(contrast('oklch(0.30372 0.0162 244.6)', '#fff')!, 3);
    expect(contrast('color-mix(in srgb, white, black)', '#fff')).toBeCloseTo(
      contrast('rgb(50% 50% 50%)', '#fff')!,
    );
    expect(contrast('color-mix(in srgb, white, black 100%)', '#fff')).toBeCloseTo(21);
  });

  test('of a colour that no screen of sRGB shows is that of the nearest which it does', () => {
    expect(contrast('color(display-p3 0 1 0)', '#000')).toBeLessThan(contrast('white', '#000')!);
    expect(contrast('oklch(1.2 0.4 150)', '#000')).toBeCloseTo(21);
  });

  test.each(['Canvas', 'var(--ink)', 'rgb(0 0 0 / 50%)', 'color-mix(in srgb, white 20%, black 20%)', ''])(
    'of %j is not guessed at',
    (color) => {
      expect(contrast(color, '#fff')).toBeUndefined();
    },
  );
});

test('a colour is known by its looks, on either side of light and dark', () => {
  const values = [
    '#fff',
    'rebeccapurple',
    'light-dark(red, blue)',
    'light-dark(color-mix(in oklab, Canvas, red), red)',
  ];
  expect(values.filter((value) => !isColor(value))).toEqual([]);
  expect(['1rem', '150ms', 'serif', 'var(--ink)', '1.5'].filter(isColor)).toEqual([]);
});
