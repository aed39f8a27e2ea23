import { fireEvent, screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { blockStorage, fillStorage, openComments } from '../support/render-part.tsx';

const comment = () => screen.getByRole('textbox', { name: 'Comment' });
const name = () => screen.getByRole('textbox', { name: 'Name' });
const remember = () => screen.getByRole('checkbox', { name: 'Remember my name in this browser' });
const post = () => screen.getByRole('button', { name: 'Post comment' });
const posted = () => screen.findByText('Your comment is posted.');

async function write(user: UserEvent, field: HTMLElement, text: string) {
  await user.clear(field);
  await user.click(field);
  await user.paste(text);
}

test('it asks for a comment, then for a name, and nothing else', async () => {
  await openComments();

  expect(screen.getAllByRole('textbox')).toEqual([comment(), name()]);
  expect(name()).toHaveAttribute('autocomplete', 'name');
});

test('a comment is posted without the spaces around it, and the form is ready for another', async () => {
  const { user } = await openComments();

  await write(user, comment(), '  Well said.\n');
  await write(user, name(), ' Ada ');
  await user.click(post());

  expect(await posted()).toBeVisible();
  expect(screen.getByRole('article')).toHaveTextContent(/^Ada.*Well said\.Edit/);
  expect(comment()).toHaveValue('');
  expect(name()).toHaveValue('');

  await write(user, comment(), 'And another.');
  await write(user, name(), 'Ada');
  await user.click(post());
  expect(await screen.findAllByRole('article')).toHaveLength(2);
});

test.each([
  ['nothing', ''],
  ['spaces', '   '],
])('%s is no comment and no name: both are asked for at once, the first one first', async (_, blank) => {
  const { user } = await openComments();
  expect(comment()).not.toHaveAttribute('aria-invalid');

  await write(user, comment(), blank);
  await write(user, name(), blank);
  await user.click(post());

  expect(comment()).toHaveAttribute('aria-invalid', 'true');
  expect(comment()).toHaveAccessibleDescription('Please enter your comment!');
  expect(name()).toHaveAttribute('aria-invalid', 'true');
  expect(name()).toHaveAccessibleDescription('Please enter your name here');
  expect(comment()).toHaveFocus();
  expect(screen.queryByRole('article')).toBeNull();
});

test('only the name is missing: it is what one is sent to, and the comment stays', async () => {
  const { user } = await openComments();

  await write(user, comment(), 'Well said.');
  await user.click(post());

  expect(name()).toHaveFocus();
  expect(comment()).not.toHaveAttribute('aria-invalid');
  expect(comment()).toHaveValue('Well said.');
});

test('a message goes as its field is mended, and none comes before one has tried to post', async () => {
  const { user } = await openComments();

  await user.type(comment(), 'a{Backspace}');
  expect(comment()).not.toHaveAttribute('aria-invalid');
  expect(name()).not.toHaveAttribute('aria-invalid');

  await user.click(post());
  await user.type(comment(), ' ');
  expect(comment()).toHaveAttribute('aria-invalid', 'true');
  await user.type(comment(), 'a');
  expect(comment()).not.toHaveAttribute('aria-invalid');
  expect(comment()).toHaveAccessibleDescription('');
  expect(name()).toHaveAttribute('aria-invalid', 'true');

  await user.type(comment(), '{Backspace}');
  expect(comment()).not.toHaveAttribute('aria-invalid');
});

test.each([
  { field: comment, other: name, limit: 10_000, what: 'comment' },
  { field: name, other: comment, limit: 80, what: 'name' },
])('a $what may have $limit characters: one sees the end coming, and nothing is cut off', async (given) => {
  const { field, other, limit, what } = given;
  const { user } = await openComments();
  await write(user, other(), 'Something');

  await write(user, field(), 'x'.repeat(limit * 0.9));
  expect(field()).toHaveAccessibleDescription('');
  await user.type(field(), 'x');
  expect(field()).toHaveAccessibleDescription(`${limit / 10 - 1} characters left`);

  await write(user, field(), 'x'.repeat(limit + 1));
  await user.click(post());
  expect(field()).toHaveAccessibleDescription(`Please shorten your ${what} by 1 character`);
  expect(field()).toHaveValue('x'.repeat(limit + 1));
  expect(field()).toHaveFocus();

  await user.type(field(), '{Backspace}');
  expect(field()).toHaveAccessibleDescription('0 characters left');
  await user.click(post());
  expect(await posted()).toBeVisible();
});

test.each([
  { how: 'a double click', send: (user: UserEvent) => user.dblClick(post()) },
  { how: 'Ctrl+Enter', send: (user: UserEvent) => user.type(comment(), '{Control>}{Enter}{/Control}') },
  { how: '⌘+Enter', send: (user: UserEvent) => user.type(comment(), '{Meta>}{Enter}{/Meta}') },
  { how: 'Enter in the name', send: (user: UserEvent) => user.type(name(), '{Enter}') },
  {
    how: 'a form sent twice at once',
    send: async () => {
      const form = comment().closest('form')!;
      form.requestSubmit();
      form.requestSubmit();
    },
  },
])('$how posts a comment once', async ({ send }) => {
  const { user } = await openComments();
  await write(user, comment(), 'Well said.');
  await write(user, name(), 'Ada');

  await send(user);

  expect(await posted()).toBeVisible();
  expect(screen.getByRole('article')).toHaveTextContent('Well said.');
  expect(comment()).not.toHaveAttribute('aria-invalid');
});

test('Enter alone makes a new line', async () => {
  const { user } = await openComments();
  await write(user, name(), 'Ada');

  await user.type(comment(), 'One{Enter}two');

  expect(comment()).toHaveValue('One\ntwo');
  expect(screen.queryByRole('article')).toBeNull();
});

test('a name is remembered for as long as one wants it to be', async () => {
  const first = await openComments();
  expect(remember()).not.toBeChecked();
  await write(first.user, comment(), 'One');
  await write(first.user, name(), 'Ada');
  await first.user.click(remember());
  await first.user.click(post());
  await posted();
  expect(name()).toHaveValue('Ada');
  first.unmount();

  const second = await openComments({ article: 'world/sun' });
  expect(name()).toHaveValue('Ada');
  expect(remember()).toBeChecked();
  await write(second.user, comment(), 'Two');
  await second.user.click(remember());
  await second.user.click(post());
  await posted();
  second.unmount();

  await openComments({ article: 'world/snow' });
  expect(name()).toHaveValue('');
  expect(remember()).not.toBeChecked();
});

test.each([
  { state: 'full', breakIt: fillStorage, says: /no room left, so the comment could not be kept/ },
  { state: 'blocked', breakIt: blockStorage, says: /does not let this page keep anything, so the comment/ },
])('storage is $state: it is said, the text stays, and posting works when it is mended', async (given) => {
  const { user } = await openComments();
  await write(user, comment(), 'Well said.');
  await write(user, name(), 'Ada');

  const broken = given.breakIt();
  await user.click(post());
  expect(await screen.findByRole('alert')).toHaveTextContent(given.says);
  expect(screen.queryByText('Your comment is posted.')).toBeNull();
  expect(comment()).toHaveValue('Well said.');
  expect(name()).toHaveValue('Ada');
  expect(screen.queryByRole('article')).toBeNull();

  broken.mockRestore();
  await user.click(post());
  expect(await posted()).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByRole('article')).toHaveTextContent('Well said.');
});

test('where nothing can be kept, it is said before anybody types', async () => {
  const blocked = blockStorage();
  await openComments();

  expect(screen.getByText(/You can write, but a comment and its draft will be gone/)).toBeVisible();
  blocked.mockRestore();
});

test('a browser that fills in the fields by itself is heard as well', async () => {
  const { user } = await openComments();

  fireEvent.input(comment(), { target: { value: 'Dictated.' } });
  fireEvent.input(name(), { target: { value: 'Ada' } });
  await user.click(post());

  expect(await screen.findByRole('article')).toHaveTextContent('Dictated.');
});
