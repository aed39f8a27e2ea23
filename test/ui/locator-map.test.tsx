import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { planMap } from '../../src/publish/draw-map.ts';
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
