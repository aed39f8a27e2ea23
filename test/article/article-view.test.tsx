import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { anArticle, note, paragraph, reference, text } from '../support/articles.ts';
import { renderArticle } from '../support/render-part.tsx';

test('an article is named by the plain words of its headline, and opens with its standfirst', () => {
  renderArticle(
    anArticle({
      headline: [
        text('Rain'),
        reference('banned'),
        text(' is '),
        { type: 'emphasis', children: [text('expected')] },
      ],
      description: 'Take an umbrella.',
      body: [note('banned', 'Banned.', '*')],
    }),
  );

  const heading = screen.getByRole('heading', { level: 1, name: 'Rain is expected' });
  expect(within(heading).getByRole('button', { name: 'Note: Banned.' })).toHaveTextContent('*');
  expect(screen.getByText('Take an umbrella.')).toBeVisible();
});

test('a standfirst with which the text begins stands there once', () => {
  renderArticle(
    anArticle({ description: 'It will rain.', body: [paragraph('It will rain. Take an umbrella.')] }),
  );
  expect(screen.getAllByText(/It will rain/)).toHaveLength(1);
});

test('an article in another language says so, and the interface around it keeps its own', () => {
  renderArticle(anArticle({ inLanguage: 'ar', keywords: ['Kabul'] }));

  const article = screen.getByRole('article');
  expect(article).toHaveAttribute('lang', 'ar');
  expect(article).toHaveAttribute('dir', 'rtl');
  const minutes = screen.getByText('1 min read');
  expect(minutes.closest('[lang]')).toHaveAttribute('lang', 'en-GB');
  expect(minutes.closest('[dir]')).toHaveAttribute('dir', 'ltr');
});

test.each([
  { caption: 'Rain in Kabul.', credit: 'Ada', says: 'Rain in Kabul. Picture: Ada' },
  { caption: 'Rain in Kabul.', says: 'Rain in Kabul.' },
  { credit: 'Ada', says: 'Picture: Ada' },
  { says: '' },
])('the leading picture keeps its place, and says below it: "$says"', ({ says, ...words }) => {
  renderArticle(
    anArticle({ image: { url: '/images/rain.jpg', alt: 'Rain', width: 1600, height: 900, ...words } }),
  );

  const figure = screen.getByRole('figure');
  expect(figure).toHaveTextContent(says);
  const image = within(figure).getByRole('img', { name: 'Rain' });
  expect(image).toHaveAttribute('width', '1600');
  expect(image).toHaveAttribute('height', '900');
  expect(image).not.toHaveAttribute('loading', 'lazy');
});

test('an article about places is led by a map of them, which says their names', () => {
  const contentLocation = ['Kabul', 'Panjshir', 'Islamabad'].map((name, index) => ({
    name,
    latitude: 34 + index,
    longitude: 69,
  }));
  renderArticle(anArticle({ contentLocation, inLanguage: 'ru' }));

  const figure = screen.getByRole('figure');
  expect(within(figure).getAllByRole('img', { name: 'Map: Kabul, Panjshir and Islamabad' })).toHaveLength(2);
  expect(within(figure).getByText('Kabul, Panjshir and Islamabad. Map: Natural Earth')).toHaveAttribute(
    'lang',
    'en-GB',
  );
});

test('a picture takes the place of the map', () => {
  const contentLocation = [{ name: 'Kabul', latitude: 34.53, longitude: 69.17 }];
  const image = { url: '/images/rain.jpg', alt: 'Rain', width: 1600, height: 900 };
  renderArticle(anArticle({ contentLocation, image }));

  expect(screen.getByRole('img')).toHaveAccessibleName('Rain');
});
