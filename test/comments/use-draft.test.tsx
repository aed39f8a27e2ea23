import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { blockStorage, fillStorage, openComments } from '../support/render-part.tsx';

const comment = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Comment' });
const name = () => screen.getByRole('textbox', { name: 'Name' });
const kept = () => JSON.parse(localStorage.getItem('generico:draft:world/rain:tab-1')!);
const button = (label: string) => screen.getByRole('button', { name: label });

test('what was being typed is there again after a reload, and it is said', async () => {
  const first = await openComments();
  await first.user.type(comment(), 'Half a thou');
  await first.user.type(name(), 'Ada');
  expect(screen.queryByText(/Draft restored/)).toBeNull();
  first.unmount();

  await openComments();
  expect(comment()).toHaveValue('Half a thou');
  expect(name()).toHaveValue('Ada');
  expect(screen.getByText(/Draft restored/)).toBeVisible();
});

test('a draft is kept with every key', async () => {
  const { user } = await openComments();

  await user.type(comment(), 'a');
  expect(kept()).toMatchObject({ text: 'a', author: '' });
  await user.type(comment(), 'b');
  expect(kept()).toMatchObject({ text: 'ab', author: '' });
  await user.type(name(), 'c');
  expect(kept()).toMatchObject({ text: 'ab', author: 'c' });
});

test('what came into the fields without a key is kept when the page is left', async () => {
  const first = await openComments();
  comment().value = 'Dictated';
  window.dispatchEvent(new Event('pagehide'));
  first.unmount();

  await openComments();
  expect(comment()).toHaveValue('Dictated');
});

test('a draft is discarded, and the discarding undone', async () => {
  const first = await openComments();
  await first.user.type(comment(), 'Half a thou');
  first.unmount();

  const second = await openComments();
  await second.user.click(button('Discard'));
  expect(comment()).toHaveValue('');
  expect(screen.getByText(/Draft discarded/)).toBeVisible();
  await second.user.click(button('Undo'));
  expect(comment()).toHaveValue('Half a thou');
  second.unmount();

  const third = await openComments();
  expect(comment()).toHaveValue('Half a thou');
  await third.user.click(button('Discard'));
  third.unmount();

  await openComments();
  expect(comment()).toHaveValue('');
  expect(screen.queryByText(/Draft restored/)).toBeNull();
});

test.each([
  {
    when: 'its comment is posted',
    finish: async (user: UserEvent) => {
      await user.type(name(), 'Ada{Enter}');
      await screen.findByText('Your comment is posted.');
    },
  },
  { when: 'all of it is deleted', finish: (user: UserEvent) => user.clear(comment()) },
])('a draft is gone when $when', async ({ finish }) => {
  const first = await openComments();
  await first.user.type(comment(), 'Well said.');
  await finish(first.user);
  first.unmount();

  await openComments();
  expect(comment()).toHaveValue('');
  expect(name()).toHaveValue('');
  expect(screen.queryByText(/Draft restored/)).toBeNull();
});

test('another tab takes over what a closed one left', async () => {
  const first = await openComments({ tab: 'one' });
  await first.user.type(comment(), 'Half a thou');
  first.unmount();

  await openComments({ tab: 'two' });
  expect(comment()).toHaveValue('Half a thou');
});

test('where there is no room for a draft it is said, until there is', async () => {
  const { user } = await openComments();

  const full = fillStorage();
  await user.type(comment(), 'a');
  expect(screen.getByText(/the draft is not being kept/)).toBeVisible();

  full.mockRestore();
  await user.type(comment(), 'b');
  expect(screen.queryByText(/the draft is not being kept/)).toBeNull();
  expect(comment()).toHaveValue('ab');
});

test('where nothing can be kept, a draft outlives its page at least', async () => {
  const blocked = blockStorage();
  const { user, part, show } = await openComments();
  await user.type(comment(), 'Half a thou');

  show(<p>Another page</p>);
  expect(screen.queryByRole('textbox')).toBeNull();
  show(part);
  expect(comment()).toHaveValue('Half a thou');
  blocked.mockRestore();
});
