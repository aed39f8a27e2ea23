import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { anArticle } from '../support/articles.ts';
import { openComments, renderArticle } from '../support/render-part.tsx';

vi.mock('#words', () => import('../../src/words/ru.ts'));

test('a paper in Russian dates and counts in Russian', () => {
  renderArticle(anArticle({ inLanguage: 'ru' }));

  expect(screen.getByText(/^24 октября 2021/)).toHaveTextContent('24 октября 2021 г., 12:40');
  expect(screen.getByText('1 мин чтения')).toBeVisible();
});

test('a paper in Russian asks for a comment in Russian', async () => {
  const { user } = await openComments();

  await user.click(screen.getByRole('button', { name: 'Отправить' }));
  expect(screen.getByRole('textbox', { name: 'Комментарий' })).toHaveAccessibleDescription(
    'Пожалуйста, введите комментарий!',
  );

  await user.type(screen.getByRole('textbox', { name: 'Комментарий' }), 'Верно.');
  await user.type(screen.getByRole('textbox', { name: 'Имя' }), 'Ада{Enter}');
  expect(await screen.findByRole('article')).toHaveTextContent(/^Ада.*сейчас.*Верно\./);
});
