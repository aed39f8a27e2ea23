import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { type CommentStore, CommentStoreContext } from '../../src/comments/comment-store.ts';
import { Comments } from '../../src/comments/comments.tsx';
import { localCommentStore } from '../../src/comments/local-comment-store.ts';
import { aComment, keyOf, otherTab } from '../support/comments.ts';
import { openComments, renderPart } from '../support/render-part.tsx';

const keep = (...comments: ReturnType<typeof aComment>[]) => {
  for (const comment of comments) localStorage.setItem(keyOf(comment), JSON.stringify(comment));
};
const authors = () =>
  screen.getAllByRole('article').map((article) => article.querySelector('b')!.textContent);
const heading = () => screen.getByRole('heading', { name: /^Comments/ });

test("the newsroom's comments come first, then the reader's own, each in time order", async () => {
  keep(
    aComment({ author: 'Own, earlier', datePublished: '2020-01-02T00:00:00Z' }),
    aComment({ author: 'Own, later', datePublished: '2020-01-01T23:00:00-03:00' }),
    aComment({ author: 'Elsewhere', article: 'world/rain-2' }),
  );
  await openComments({
    published: [
      { author: 'Second', datePublished: '2021-10-24T13:00:00+03:00', text: 'Two' },
      { author: 'First', datePublished: '2021-10-24T12:00:00+03:00', text: 'One' },
    ],
  });

  expect(authors()).toEqual(['First', 'Second', 'Own, earlier', 'Own, later']);
  expect(heading()).toHaveAccessibleName('Comments 4');
  expect(screen.getAllByText('From the newsroom')).toHaveLength(2);
  expect(screen.getAllByRole('button', { name: /^Edit/ })).toHaveLength(2);
});

test('where nobody has said anything, it says so', async () => {
  await openComments();

  expect(heading()).toHaveAccessibleName('Comments');
  expect(screen.getByText('No comments yet.')).toBeVisible();
});

test('a comment tells how long ago it was posted, and when exactly', async () => {
  keep(aComment({ datePublished: new Date(Date.now() - 2 * 3_600_000).toISOString() }));
  keep(aComment({ datePublished: '2021-10-24T12:40:00Z', author: 'Old' }));
  await openComments();

  expect(screen.getByText('2 hours ago')).toBeVisible();
  expect(screen.getByTitle('24 October 2021, 15:40')).toHaveAttribute('datetime', '2021-10-24T12:40:00Z');
});

test('a comment has an address of its own, and is marked for those who come by it', async () => {
  const [one, two] = [
    aComment({ author: 'One' }),
    aComment({ author: 'Two', datePublished: '2022-01-01T00:00:00Z' }),
  ];
  keep(one, two);
  await openComments({ url: `/world/rain/#comment-${two.id}` });

  const [first, second] = screen.getAllByRole('article');
  expect(within(first!).getByRole('link')).toHaveAttribute('href', `#comment-${one.id}`);
  expect(first).toHaveAttribute('id', `comment-${one.id}`);
  expect(first).not.toHaveAttribute('data-marked');
  expect(second).toHaveAttribute('data-marked');
});

test('a comment keeps its lines, its addresses are links, and the rest is text', async () => {
  const text = 'See https://example.org/a?b=1, javascript:alert(1)\n\n<img src=x onerror=alert(1)> & so on';
  keep(aComment({ text }));
  await openComments();

  const words = screen.getByText(/so on/);
  expect(words.textContent).toBe(text);
  const link = within(words).getByRole('link');
  expect(link).toHaveAttribute('href', 'https://example.org/a?b=1');
  expect(link.getAttribute('rel')!.split(' ')).toEqual(expect.arrayContaining(['nofollow', 'ugc']));
  expect(within(words).queryByRole('img')).toBeNull();
});

test('closed comments say so, stay readable, and take no new one', async () => {
  keep(aComment());
  await openComments({ open: false });

  expect(screen.getByText('Comments are closed.')).toBeVisible();
  expect(authors()).toEqual(['Ada']);
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.queryByText('No comments yet.')).toBeNull();
});

test.each(['', '{"v":1', 'null', '[]', JSON.stringify({ ...aComment(), v: 2 })])(
  'a kept comment that cannot be read, %s, is counted, left alone, and in nobody’s way',
  async (garbage) => {
    const key = keyOf({ article: 'world/rain', id: 'broken' });
    localStorage.setItem(key, garbage);
    keep(aComment());
    const { user } = await openComments();

    expect(screen.getByText(/^1 comment kept in this browser could not be read/)).toBeVisible();
    expect(authors()).toEqual(['Ada']);

    await user.type(screen.getByRole('textbox', { name: 'Comment' }), 'And another.');
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Bob{Enter}');
    expect(await screen.findByText('And another.')).toBeVisible();
    expect(localStorage.getItem(key)).toBe(garbage);
  },
);

test('a site with a server keeps comments there: sent once, and the form is cleared when they are kept', async () => {
  const kept = Promise.withResolvers<void>();
  const add = vi.fn<CommentStore['add']>(() => kept.promise);
  const { user } = renderPart(
    <CommentStoreContext value={{ ...localCommentStore(), add }}>
      <Comments article="world/rain" published={[]} open />
    </CommentStoreContext>,
  );
  const text = screen.getByRole('textbox', { name: 'Comment' });
  await user.type(text, 'Well said.');
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Ada{Enter}');
  await user.dblClick(screen.getByRole('button', { name: 'Post comment' }));

  expect(add).toHaveBeenCalledOnce();
  expect(add.mock.lastCall![0]).toMatchObject({ article: 'world/rain', author: 'Ada', text: 'Well said.' });
  expect(text).toHaveValue('Well said.');
  expect(screen.queryByText('Your comment is posted.')).toBeNull();

  kept.resolve();
  expect(await screen.findByText('Your comment is posted.')).toBeVisible();
  expect(text).toHaveValue('');
});

test('what another tab posts, changes and deletes is seen here', async () => {
  const comment = aComment({ text: 'From elsewhere' });
  await openComments();

  otherTab(keyOf(comment), JSON.stringify(comment));
  expect(screen.getByText('From elsewhere')).toBeVisible();
  expect(heading()).toHaveAccessibleName('Comments 1');

  otherTab(keyOf(comment), JSON.stringify({ ...comment, text: 'Changed' }));
  expect(screen.getByText('Changed')).toBeVisible();

  otherTab(keyOf(comment), null);
  expect(screen.queryByRole('article')).toBeNull();
});
