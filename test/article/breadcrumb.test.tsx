import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Breadcrumb } from '../../src/article/breadcrumb.tsx';
import { renderPart } from '../support/render-part.tsx';

test('it leads from the paper through the category to this article, which is where one is', () => {
  renderPart(<Breadcrumb category="world" headline={['Rain', { mark: '*' }, ' expected']} lang="ru" />);

  const trail = within(screen.getByRole('navigation', { name: 'Breadcrumb' }));
  expect(trail.getByRole('link', { name: 'GENERICO.ru' })).toHaveAttribute('href', '/');
  expect(trail.getByRole('link', { name: 'World' })).toHaveAttribute('href', '/world/');
  const here = trail.getAllByRole('listitem').at(-1)!;
  expect(here).toHaveAttribute('aria-current', 'page');
  expect(here).toHaveAttribute('lang', 'ru');
  // The mark is to be seen, not to be read out.
  expect(here).toHaveTextContent('Rain* expected');
  expect(within(here).getByText('*')).toHaveAttribute('aria-hidden', 'true');
});

test('a category that the masthead does not know is called by its folder', () => {
  renderPart(<Breadcrumb category="weather" headline={['Rain']} lang="en" />);

  expect(screen.getByRole('link', { name: 'weather' })).toHaveAttribute('href', '/weather/');
});
