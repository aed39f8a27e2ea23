import { words } from '#words';
import { Comments } from '../../comments/comments.tsx';
import { minutesAgo, sampleWords } from '../samples/sample-article.ts';
import { keptComments, sampleComment, sampleSlot } from '../samples/sample-comments.ts';
import type { State } from '../state.ts';

const comments = (published: Parameters<typeof Comments>[0]['published'] = [], open = true) => (
  <Comments article={sampleSlot} published={published} open={open} />
);
const shipped = [
  {
    author: 'Sample newsroom',
    datePublished: minutesAgo(3000),
    text: 'A sample comment that came with the article.',
  },
  { author: 'Another sample writer', datePublished: minutesAgo(2800), text: sampleWords(50) },
];
const one = sampleComment(1);
const press = words.comments;

export const commentStates: readonly State[] = [
  {
    name: 'Comments, none',
    note: 'And the form below, as it is to begin with.',
    sees: press.none,
    show: comments(),
  },
  {
    name: 'Comments, one',
    note: 'One’s own: it can be changed and deleted.',
    show: comments(),
    kept: keptComments(one),
  },
  {
    name: 'Comments, 200',
    note: 'However many there are.',
    show: comments(),
    kept: keptComments(...Array.from({ length: 200 }, (_, index) => sampleComment(index + 1))),
  },
  {
    name: 'Comments from the newsroom',
    note: 'They come first, with their badge; nobody can change them here.',
    sees: press.newsroom,
    show: comments(shipped),
    kept: keptComments(one),
  },
  {
    name: 'Comments closed',
    note: 'What was said stays.',
    sees: press.closed,
    show: comments(shipped, false),
  },
  {
    name: 'Comment with links, breaks and a long word',
    note: 'Addresses lead there, lines stay, and nothing sticks out.',
    show: comments(),
    kept: keptComments(
      sampleComment(1, {
        author: `Sample${'reader'.repeat(12)}`,
        text: `A sample address: https://example.org/${'a-long-path/'.repeat(12)}\n\nA second paragraph.\n${'long'.repeat(40)}`,
        dateModified: minutesAgo(5),
      }),
    ),
  },
  {
    name: 'Comment that an address points at',
    note: 'It is marked.',
    show: comments(),
    at: `/world/sample-story/#comment-${one.id}`,
    kept: keptComments(one, sampleComment(2)),
  },
  {
    name: 'Comment being edited',
    note: 'Its form stands where it stood.',
    sees: press.save,
    show: comments(),
    kept: keptComments(one, sampleComment(2)),
    act: async ({ screen, user }) =>
      user.click((await screen.findAllByRole('button', { name: press.editOf(one.author) }))[0]!),
  },
  {
    name: 'Comment changed, with undo',
    note: 'Until the reader goes elsewhere.',
    sees: press.saved,
    show: comments(),
    kept: keptComments(one),
    act: async ({ screen, user }) => {
      await user.click(await screen.findByRole('button', { name: press.editOf(one.author) }));
      await user.type(screen.getAllByRole('textbox', { name: press.comment })[0]!, ' And more.');
      await user.click(screen.getByRole('button', { name: press.save }));
    },
  },
  {
    name: 'Comment changed that another tab has deleted',
    note: 'The text is still there.',
    sees: press.failed.gone,
    show: comments(),
    kept: keptComments(one),
    act: async ({ screen, user }) => {
      await user.click(await screen.findByRole('button', { name: press.editOf(one.author) }));
      for (const key of Object.keys(localStorage).filter((name) => name.includes(one.id)))
        localStorage.removeItem(key);
      await user.click(screen.getByRole('button', { name: press.save }));
    },
  },
  {
    name: 'Comment deleted, with undo',
    note: 'The line stands where it stood, and has the focus.',
    sees: press.deleted,
    show: comments(),
    kept: keptComments(one, sampleComment(2)),
    act: async ({ screen, user }) =>
      user.click((await screen.findAllByRole('button', { name: `${press.delete}: ${one.author}` }))[0]!),
  },
  {
    name: 'Comment deleted that cannot be brought back',
    note: 'The browser has no room for it any more.',
    sees: press.undoFailed,
    show: comments(),
    kept: keptComments(one),
    storage: 'full',
    act: async ({ screen, user }) => {
      await user.click(await screen.findByRole('button', { name: `${press.delete}: ${one.author}` }));
      await user.click(await screen.findByRole('button', { name: words.undo }));
    },
  },
  {
    name: 'Comments that cannot be read',
    note: 'What somebody else has written into this browser’s storage is counted, and left alone.',
    sees: press.unreadable(1),
    show: comments(),
    kept: { ...keptComments(one), [`comment:${sampleSlot}:sample`]: 'not a comment' },
  },
  {
    name: 'Nothing to export',
    note: 'Under all comments: taking one’s own along.',
    sees: press.nothingToExport,
    show: comments(),
    act: async ({ screen, user }) => {
      await user.click(screen.getByRole('button', { name: press.export }));
    },
  },
  {
    name: 'Comments imported',
    note: 'And an entry that could not be read.',
    sees: press.importPartly(1),
    show: comments(),
    act: async ({ screen, user }) => {
      const file = { generico: 'comments', v: 1, comments: [sampleComment(1), sampleComment(2), 'garbage'] };
      await user.upload(
        screen.getByLabelText(`${press.yours}: ${press.import}`),
        new File([JSON.stringify(file)], 'sample.json', { type: 'application/json' }),
      );
    },
  },
  {
    name: 'Import refused',
    note: 'The file is not one of ours.',
    sees: press.importRefused,
    show: comments(),
    act: async ({ screen, user }) => {
      await user.upload(
        screen.getByLabelText(`${press.yours}: ${press.import}`),
        new File(['[]'], 'sample.json', { type: 'application/json' }),
      );
    },
  },
];
