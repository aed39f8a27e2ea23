import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ArticleView } from '../../src/article/article-view.tsx';
import { anArticle, text } from '../support/articles.ts';
import { renderPart } from '../support/render-part.tsx';

const kabul = { type: 'image' as const, url: '/images/kabul.jpg', alt: 'Kabul at night' };
const files = { name: 'kabul-1a2b3c4d5e', width: 900, height: 600, color: '#aabbcc' };

const renderPictures = (
  fields: Parameters<typeof anArticle>[0],
  pictures?: Parameters<typeof ArticleView>[0]['pictures'],
) => renderPart(<ArticleView article={anArticle(fields)} readAlso={[]} pictures={pictures} tools={null} />);

const picture = () => screen.getByRole('img', { name: 'Kabul at night' });
const sources = () => [...picture().parentElement!.querySelectorAll('source')];

test('a picture in the text comes in the file that fits, when one nears it, and has its place before', () => {
  renderPictures({ body: [kabul] }, { '/images/kabul.jpg': files });

  expect(sources().map(({ type, srcset }) => [type, srcset.split(', ').length])).toEqual([
    ['image/avif', 2],
    ['image/webp', 2],
  ]);
  expect(picture()).toHaveAttribute('src', '/images/kabul.jpg');
  expect(picture()).toHaveAttribute('width', '900');
  expect(picture()).toHaveAttribute('height', '600');
  expect(picture()).toHaveAttribute('loading', 'lazy');
  expect(screen.getByRole('figure').querySelector('rect')).toHaveAttribute('fill', '#aabbcc');
});

test('the size that an article states holds, and half a size does not', () => {
  const { unmount } = renderPictures(
    { body: [{ ...kabul, width: 300, height: 200 }] },
    { '/images/kabul.jpg': files },
  );
  expect([picture().getAttribute('width'), picture().getAttribute('height')]).toEqual(['300', '200']);
  unmount();

  renderPictures({ body: [{ ...kabul, width: 300 }] }, { '/images/kabul.jpg': files });
  expect([picture().getAttribute('width'), picture().getAttribute('height')]).toEqual(['900', '600']);
});

test('the picture that leads an article is loaded at once', () => {
  renderPictures(
    { image: { url: '/images/kabul.jpg', alt: 'Kabul at night', width: 900, height: 600, credit: 'Ann' } },
    { '/images/kabul.jpg': files },
  );

  expect(picture()).toHaveAttribute('fetchpriority', 'high');
  expect(picture()).not.toHaveAttribute('loading');
  expect(sources()).toHaveLength(2);
  expect(screen.getByRole('figure')).toHaveTextContent('Ann');
});

test('a picture whose files are not known is shown as it is', () => {
  renderPictures({ body: [kabul] });

  expect(picture()).toHaveAttribute('src', '/images/kabul.jpg');
  expect(picture()).not.toHaveAttribute('width');
  expect(sources()).toEqual([]);
});

test('a picture within a line has its files, and no ground that would break the line', () => {
  renderPictures(
    { body: [{ type: 'paragraph', children: [text('See '), kabul] }] },
    { '/images/kabul.jpg': files },
  );

  expect(sources()).toHaveLength(2);
  const line = picture().closest('p')!;
  expect(line.querySelector('svg')).toBeNull();
  expect(within(line).getByRole('img')).not.toHaveAttribute('color');
});
