import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { aComment, catchFiles, keyOf } from '../support/comments.ts';
import { openComments } from '../support/render-part.tsx';

const picker = () => screen.getByLabelText('Your comments: Import');
const fileOf = (text: string) => new File([text], 'comments.json', { type: 'application/json' });

test('comments are taken along as a file', async () => {
  const offered = vi.fn<(file: Blob) => void>();
  catchFiles(offered);
  const comment = aComment();
  localStorage.setItem(keyOf(comment), JSON.stringify(comment));
  const { user } = await openComments();

  await user.click(screen.getByRole('button', { name: 'Export' }));

  expect(await screen.findByText('1 comment exported.')).toBeVisible();
  expect(offered).toHaveBeenCalledOnce();
});

test('comments that were taken along stand where they belong at once, and the same file can be chosen again', async () => {
  const { user } = await openComments();
  const file = fileOf(JSON.stringify({ generico: 'comments', v: 1, comments: [aComment()] }));

  await user.upload(picker(), file);
  expect(await screen.findByText('Well said.')).toBeVisible();
  expect(screen.getByText('1 comment added, 0 already here.')).toBeVisible();

  await user.upload(picker(), file);
  expect(await screen.findByText('0 comments added, 1 already here.')).toBeVisible();
});

test('another file is refused in words', async () => {
  const { user } = await openComments();

  await user.upload(picker(), fileOf('hello'));

  expect(await screen.findByText(/^This file holds no comments exported from here/)).toBeVisible();
});
