import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Picture, PlacedPicture } from '../../src/ui/picture.tsx';

const kabul = {
  src: '/images/kabul.jpg',
  alt: 'Kabul at night',
  width: 900,
  height: 600,
  sizes: '(min-width: 42rem) 38rem, 100vw',
};
const copies = { avif: '/k-400.avif 400w', webp: '/k-400.webp 400w' };
const ground = (container: HTMLElement) => container.querySelector('svg');

test('a browser is offered AVIF, then WebP, then the picture itself', () => {
  render(<Picture {...kabul} {...copies} />);

  const picture = screen.getByRole('img', { name: 'Kabul at night' });
  expect(picture).toHaveAttribute('src', '/images/kabul.jpg');
  const sources = [...picture.parentElement!.querySelectorAll('source')];
  expect(sources.map(({ type, srcset, sizes }) => [type, srcset, sizes])).toEqual([
    ['image/avif', '/k-400.avif 400w', kabul.sizes],
    ['image/webp', '/k-400.webp 400w', kabul.sizes],
  ]);
  expect(picture.parentElement!.lastElementChild).toBe(picture);
});

test('a picture without copies is shown as it is', () => {
  const { container } = render(<PlacedPicture {...kabul} />);

  expect(container.querySelector('source')).toBeNull();
  expect(ground(container)).toBeNull();
  expect(screen.getByRole('img')).toHaveAttribute('width', '900');
});

test('the place of a picture has its colour and its shape, and is nothing to be read out', () => {
  const { container } = render(<PlacedPicture {...kabul} {...copies} color="#aabbcc" />);

  expect(screen.getAllByRole('img')).toHaveLength(1);
  expect(ground(container)).toHaveAttribute('viewBox', '0 0 900 600');
  expect(ground(container)).toHaveAttribute('width', '900');
  expect(ground(container)!.querySelector('rect')).toHaveAttribute('fill', '#aabbcc');
});

test('a picture of no known size has no place to colour', () => {
  const { width: _width, height: _height, ...unknown } = kabul;
  expect(ground(render(<PlacedPicture {...unknown} color="#aabbcc" />).container)).toBeNull();
});

test('the picture itself stays when its copies and its colour become known', () => {
  const { rerender } = render(<PlacedPicture {...kabul} />);
  const before = screen.getByRole('img');
  rerender(<PlacedPicture {...kabul} {...copies} color="#aabbcc" />);

  expect(screen.getByRole('img')).toBe(before);
});

test('a page with pictures needs no style attribute', () => {
  expect(renderToStaticMarkup(<PlacedPicture {...kabul} {...copies} color="#aabbcc" />)).not.toContain(
    'style',
  );
});
