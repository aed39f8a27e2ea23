import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { anArticle, note, paragraph, reference, text } from '../support/articles.ts';
import { renderArticle } from '../support/render-part.tsx';

const referring = (...identifiers: string[]) => ({
  type: 'paragraph' as const,
  children: [text('Words'), ...identifiers.map(reference)],
});
const theNotes = () => screen.getByRole('complementary', { name: 'Notes' });

test('each reference is a button that says its note, and opens it', () => {
  renderArticle(
    anArticle({
      headline: [text('Rain'), reference('banned')],
      body: [referring('banned', 'source'), note('banned', 'Banned.', '*'), note('source', 'By radio.')],
    }),
  );

  const banned = screen.getAllByRole('button', { name: 'Note: Banned.' });
  expect(banned).toHaveLength(2);
  const source = screen.getByRole('button', { name: 'Note 1: By radio.' });
  for (const [button, says] of [
    ...banned.map((each) => [each, 'Banned.'] as const),
    [source, 'By radio.'] as const,
  ]) {
    const opened = document.getElementById(button.getAttribute('popovertarget')!);
    expect(opened).toHaveAttribute('popover');
    expect(opened).toHaveTextContent(says);
  }
});

test('a note is marked by its label, and numbered by its first reference where it has none', () => {
  renderArticle(
    anArticle({
      body: [
        referring('second', 'banned', 'first', 'second'),
        note('first', 'First.'),
        note('banned', 'Banned.', '*'),
        note('second', 'Second.'),
      ],
    }),
  );

  const marks = screen.getAllByRole('button', { name: /^Note/ }).map(({ textContent }) => textContent);
  expect(marks).toEqual(['1', '*', '2', '1']);
  const listed = within(theNotes()).getAllByRole('listitem');
  expect(listed.map(({ textContent }) => textContent)).toEqual(['1Second.↩ab', '*Banned.↩a', '2First.↩a']);
});

test('at the end, every note leads back to each of its references, however many they are', () => {
  const many = Array.from({ length: 28 }, () => 'banned');
  renderArticle(anArticle({ body: [referring(...many), note('banned', 'Banned.', '*')] }));

  const links = within(theNotes()).getAllByRole('link', { name: /^Back to reference \d+$/ });
  const buttons = screen.getAllByRole('button', { name: 'Note: Banned.' });
  expect(links.map((link) => link.getAttribute('href'))).toEqual(buttons.map(({ id }) => `#${id}`));
  expect(new Set(buttons.map(({ id }) => id)).size).toBe(28);
  expect(links[27]).toHaveAccessibleName('Back to reference 28');
  expect([0, 25, 26, 27].map((index) => links[index]!.textContent)).toEqual(['a', 'z', 'aa', 'ab']);
});

test('a reference whose note is missing is a mark, and the rest of the article reads on', () => {
  renderArticle(anArticle({ body: [referring('lost'), paragraph('More words.')] }));

  expect(screen.getByText('*')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Note/ })).toBeNull();
  expect(screen.queryByRole('complementary', { name: 'Notes' })).toBeNull();
  expect(screen.getByText('More words.')).toBeVisible();
});
