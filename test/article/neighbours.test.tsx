import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Neighbours } from '../../src/article/neighbours.tsx';
import { feedItem } from '../../src/news/feed-page.ts';
import { anArticle, note, reference, text } from '../support/articles.ts';
import { renderPart } from '../support/render-part.tsx';

const older = feedItem(anArticle({ slug: 'older', headline: 'Older story' }));
const newer = feedItem(
  anArticle({
    slug: 'newer',
    headline: [text('Newer'), reference('banned'), text(' story')],
    body: [note('banned', 'Banned.', '*')],
    inLanguage: 'ar',
  }),
);

test('an article leads on to the stories before and after it', () => {
  renderPart(<Neighbours older={older} newer={newer} />);

  const nav = within(screen.getByRole('navigation', { name: 'More in this category' }));
  const previous = nav.getByRole('link', { name: 'Previous story Older story' });
  expect(previous).toHaveAttribute('href', '/world/older/');
  expect(previous).toHaveAttribute('rel', 'prev');
  const next = nav.getByRole('link', { name: 'Next story Newer story' });
  expect(next).toHaveAttribute('href', '/world/newer/');
  expect(next).toHaveAttribute('rel', 'next');
  expect(within(next).getByText(/Newer/)).toHaveAttribute('dir', 'rtl');
});

test('the oldest story leads only to a newer one, and a story alone leads nowhere', () => {
  const { show } = renderPart(<Neighbours older={null} newer={newer} />);
  expect(screen.getAllByRole('link')).toHaveLength(1);

  show(<Neighbours older={null} newer={null} />);
  expect(screen.queryByRole('navigation')).toBeNull();
});
