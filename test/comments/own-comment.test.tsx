import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aComment, keyOf, otherTab } from '../support/comments.ts';
import { fillStorage, openComments } from '../support/render-part.tsx';

const comment = aComment({ author: 'Ada', text: 'Well said.' });
const button = (name: string) => screen.getByRole('button', { name });
const editor = () => within(screen.getByRole('region', { name: 'Edit comment by Ada' }));
const field = (name = 'Comment') => editor().getByRole('textbox', { name });

async function openWithComment() {
  localStorage.setItem(keyOf(comment), JSON.stringify(comment));
  return openComments();
}

async function edit() {
  const view = await openWithComment();
  await view.user.click(button('Edit comment by Ada'));
  return view;
}

test('a comment is changed where it stands, and says so', async () => {
  const { user } = await edit();
  expect(field()).toHaveValue('Well said.');
  expect(field('Name')).toHaveValue('Ada');

  await user.type(field(), ' Really.');
  await user.click(button('Save changes'));

  expect(await screen.findByText('Well said. Really.')).toBeVisible();
  expect(screen.getByText('edited')).toBeVisible();
  await waitFor(() => expect(button('Edit comment by Ada')).toHaveFocus());
  const kept = JSON.parse(localStorage.getItem(keyOf(comment))!);
  expect(kept).toEqual({ ...comment, text: 'Well said. Really.', dateModified: kept.dateModified });
  expect(Date.now() - Date.parse(kept.dateModified)).toBeLessThan(60_000);
});

test('a change is called off, and the focus goes back to where it came from', async () => {
  const { user } = await edit();

  await user.click(button('Cancel'));

  expect(screen.getByText('Well said.')).toBeVisible();
  expect(screen.queryByText('edited')).toBeNull();
  await waitFor(() => expect(button('Edit comment by Ada')).toHaveFocus());
});

test('a changed comment needs its words as much as a new one', async () => {
  const { user } = await edit();

  await user.clear(field());
  await user.click(button('Save changes'));

  expect(field()).toHaveAccessibleDescription('Please enter your comment!');
  expect(field()).toHaveFocus();
});

test('half a change is there again after a reload', async () => {
  const first = await edit();
  await first.user.type(field(), ' Really.');
  first.unmount();

  await edit();
  expect(field()).toHaveValue('Well said. Really.');
  expect(editor().getByText(/Draft restored/)).toBeVisible();
});

test.each([
  { what: 'nothing was changed', keys: '' },
  { what: 'what was changed was changed back', keys: '!{Backspace}' },
])('where $what, nothing is called restored', async ({ keys }) => {
  const first = await edit();
  if (keys) await first.user.type(field(), keys);
  window.dispatchEvent(new Event('pagehide'));
  first.unmount();

  await edit();
  expect(field()).toHaveValue('Well said.');
  expect(screen.queryByText(/Draft restored/)).toBeNull();
});

test('a saved change is no draft', async () => {
  const { user } = await edit();
  await user.type(field(), ' Really.');
  await user.click(button('Save changes'));
  await screen.findByText('Well said. Really.');

  await user.click(button('Edit comment by Ada'));
  expect(field()).toHaveValue('Well said. Really.');
  expect(screen.queryByText(/Draft restored/)).toBeNull();
});

test('a change that finds no room is said, and the text stays', async () => {
  const { user } = await edit();
  await user.type(field(), ' Really.');

  const full = fillStorage();
  await user.click(button('Save changes'));
  expect(await screen.findByRole('alert')).toHaveTextContent(/no room left/);
  expect(field()).toHaveValue('Well said. Really.');

  full.mockRestore();
  await user.click(button('Save changes'));
  expect(await screen.findByText('edited')).toBeVisible();
});

test.each([
  { what: 'has told', remove: () => otherTab(keyOf(comment), null) },
  { what: 'has not yet told', remove: () => localStorage.removeItem(keyOf(comment)) },
])('another tab deletes what is changed here, and $what: it is said, and the text stays', async (given) => {
  const { user } = await edit();
  await user.type(field(), ' Really.');

  given.remove();
  await user.click(button('Save changes'));

  expect(await screen.findByRole('alert')).toHaveTextContent(/deleted in another tab/);
  expect(field()).toHaveValue('Well said. Really.');
});

test('a deleted comment can be brought back at once, to where it stood', async () => {
  const later = aComment({ author: 'Bob', text: 'Indeed.', datePublished: '2022-01-01T00:00:00Z' });
  localStorage.setItem(keyOf(later), JSON.stringify(later));
  const { user } = await openWithComment();

  await user.click(button('Delete: Ada'));
  const [first, second] = screen.getAllByRole('listitem');
  expect(first).toHaveTextContent('Comment deleted');
  expect(second).toHaveTextContent('Bob');
  expect(screen.getByText('Comment deleted')).toBeVisible();
  expect(screen.queryByText('Well said.')).toBeNull();
  expect(localStorage.getItem(keyOf(comment))).toBeNull();
  expect(button('Undo')).toHaveFocus();

  await user.keyboard('{Enter}');
  expect(await screen.findByText('Well said.')).toBeVisible();
  expect(screen.queryByText('Comment deleted')).toBeNull();
  expect(JSON.parse(localStorage.getItem(keyOf(comment))!)).toEqual(comment);
});

test('a deleted comment that finds no room to come back says so, and can be tried again', async () => {
  const { user } = await openWithComment();
  await user.click(button('Delete: Ada'));
  const full = fillStorage();
  await user.click(button('Undo'));
  expect(await screen.findByRole('alert')).toHaveTextContent('There is no room to bring the comment back.');

  full.mockRestore();
  await user.click(button('Undo'));
  expect(await screen.findByText('Well said.')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});
