import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { letters, planMap } from '../../src/publish/maps/draw-map.ts';
import { LocatorMap } from '../../src/ui/locator-map.tsx';

const kabul = { name: 'Kabul', latitude: 34.53, longitude: 69.17 };

test('a map is a picture that says what it shows, in the frames that the build draws', () => {
  render(<LocatorMap url="/maps/kabul-1a2b3c4d.svg" label="Map: Kabul" />);

  const pictures = screen.getAllByRole('img', { name: 'Map: Kabul' });
  expect(pictures.map((picture) => picture.querySelector('use')!.getAttribute('href'))).toEqual([
    '/maps/kabul-1a2b3c4d.svg#wide',
    '/maps/kabul-1a2b3c4d.svg#narrow',
  ]);
  expect(pictures.map((picture) => picture.getAttribute('viewBox'))).toEqual(
    planMap([kabul], 'en').views.map(({ width, height }) => `0 0 ${width} ${height}`),
  );
});

test('a map has a caption where it is given one', () => {
  const { rerender } = render(<LocatorMap url="/maps/kabul.svg" label="Map: Kabul" />);
  expect(screen.getByRole('figure')).toHaveTextContent('');

  rerender(<LocatorMap url="/maps/kabul.svg" label="Map: Kabul" caption="Kabul. Map: Natural Earth" />);
  expect(screen.getByRole('figure')).toHaveTextContent('Kabul. Map: Natural Earth');
});

test('its letters are no larger than the build has left room for, and 11 px at least from 22 rem on', () => {
  const css = readFileSync('src/ui/locator-map.module.css', 'utf8');
  const sizes = (view: string, letter: string) => {
    const rules = css.split(`.${view} {`)[1]!.split(/^}/m)[0]!;
    return [...rules.matchAll(new RegExp(`--map-${letter}: ([\\d.]+)px`, 'g'))].map(([, size]) =>
      Number(size),
    );
  };
  expect(sizes('wide', 'country')[0]).toBe(letters.wide.country);
  expect(sizes('wide', 'place')[0]).toBe(letters.wide.place);
  expect(sizes('narrow', 'country')[0]).toBe(letters.narrow.country);
  expect(sizes('narrow', 'place')[0]).toBe(letters.narrow.place);

  const from = { narrow: [22, 28], wide: [36, 44] };
  expect([...css.matchAll(/width >= (\d+)rem/g)].map(([, rem]) => Number(rem))).toEqual([28, 36, 44]);
  const pixels = (view: 'narrow' | 'wide', units: number) =>
    sizes(view, 'country').map((size, step) => (size * from[view][step]! * 16) / units);
  expect(Math.min(...pixels('narrow', 384), ...pixels('wide', 768))).toBeGreaterThanOrEqual(11);
});
