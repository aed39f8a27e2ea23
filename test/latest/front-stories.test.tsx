import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FrontStories } from '../../src/latest/front-stories.tsx';
import { frontOf } from '../../src/news/front.ts';
import { anArticle } from '../support/articles.ts';
import { renderPart } from '../support/render-part.tsx';

const kabul = { url: '/images/kabul.jpg', alt: 'Kabul at night', width: 900, height: 600 };
const files = { name: 'kabul-1a2b3c4d5e', width: 900, height: 600, color: '#aabbcc' };

test('the picture of the story that leads comes first, in the file that fits', () => {
  const front = frontOf([anArticle({ image: kabul })], (url) => (url === kabul.url ? files : undefined));
  renderPart(<FrontStories front={front} />);

  const picture = screen.getByRole('img', { name: 'Kabul at night' });
  expect(picture).toHaveAttribute('fetchpriority', 'high');
  expect(picture.parentElement!.querySelectorAll('source')).toHaveLength(2);
});

test('while one writes, it is shown as it is', () => {
  renderPart(<FrontStories front={frontOf([anArticle({ image: kabul })])} />);

  const picture = screen.getByRole('img', { name: 'Kabul at night' });
  expect(picture).toHaveAttribute('src', '/images/kabul.jpg');
  expect(picture.parentElement!.querySelector('source')).toBeNull();
});

test('a story without a picture is led by the map of its places', () => {
  const contentLocation = [{ name: 'Kabul', latitude: 34.53, longitude: 69.17 }];
  renderPart(<FrontStories front={frontOf([anArticle({ contentLocation })])} />);

  expect(screen.getAllByRole('img', { name: 'Map: Kabul' })).toHaveLength(2);
  expect(screen.getByRole('figure')).toHaveTextContent('');
});
