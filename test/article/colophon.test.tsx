import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { anArticle } from '../support/articles.ts';
import { renderArticle } from '../support/render-part.tsx';

test('what was put right is told with its day', () => {
  renderArticle(anArticle({ correction: [{ date: '2021-10-25', text: 'It was Tuesday.' }] }));

  const corrections = screen.getByRole('region', { name: 'Corrections' });
  expect(corrections).toHaveTextContent('25 October 2021: It was Tuesday.');
  expect(within(corrections).getByRole('heading', { name: 'Corrections' })).toBeVisible();
});

test('sources are named, and linked where they have an address', () => {
  renderArticle(
    anArticle({
      citation: [{ name: 'The Washington Post', url: 'https://example.org/' }, { name: 'Radio' }],
    }),
  );

  expect(screen.getByText(/^Source:/)).toHaveTextContent('Source: The Washington Post, Radio');
  const link = screen.getByRole('link', { name: 'The Washington Post' });
  expect(link).toHaveAttribute('href', 'https://example.org/');
  expect(link).toHaveAttribute('rel', 'noreferrer');
  expect(screen.queryByRole('link', { name: 'Radio' })).toBeNull();
});

test('each topic leads to its page', () => {
  renderArticle(anArticle({ keywords: ['Kabul', 'Northern Alliance'] }));

  const links = within(screen.getByRole('list', { name: 'Topics' })).getAllByRole('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Kabul', '/topics/kabul/'],
    ['Northern Alliance', '/topics/northern-alliance/'],
  ]);
});

test('an article with none of these ends with its text', () => {
  const { container } = renderArticle(anArticle());

  expect(container.querySelector('footer')).toBeNull();
});

test('two reports of one source, and a topic named twice, are told as they are written', () => {
  const report = { name: 'The Washington Post', url: 'https://example.org/' };
  renderArticle(anArticle({ citation: [report, report], keywords: ['Kabul', 'Kabul'] }));

  expect(screen.getAllByRole('link', { name: 'The Washington Post' })).toHaveLength(2);
});
