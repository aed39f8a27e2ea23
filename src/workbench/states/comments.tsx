import { words } from '#words';
import { Comments } from '../../comments/comments.tsx';
import { minutesAgo, sampleWords } from '../samples/sample-article.ts';
import { keptComments, sampleComment, sampleSlot } from '../samples/sample-comments.ts';
import { stateGroup } from '../state.ts';

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
const say = words.comments;

export const commentStates = stateGroup(
  'Comments',
  { show: comments() },
  {
    'Comments, none': { note: 'And the form below, as it is to begin with.', sees: say.none },
    'Comments, one': { note: 'One’s own: it can be changed and deleted.', kept: keptComments(one) },
    'Comments, 200': {
      note: 'However many there are.',
      kept: keptComments(...Array.from({ length: 200 }, (_, index) => sampleComment(index + 1))),
    },
    'Comments from the newsroom': {
      note: 'They come first, with their badge; nobody can change them here.',
      sees: say.newsroom,
      show: comments(shipped),
      kept: keptComments(one),
    },
    'Comments closed': { note: 'What was said stays.', sees: say.closed, show: comments(shipped, false) },
    'Comment with links, breaks and a long word': {
      note: 'Addresses lead there, lines stay, and nothing sticks out.',
      kept: keptComments(
        sampleComment(1, {
          author: `Sample${'reader'.repeat(12)}`,
          text: `A sample address: https://example.org/${'a-long-path/'.repeat(12)}\n\nA second paragraph.\n${'long'.repeat(40)}`,
          dateModified: minutesAgo(5),
        }),
      ),
    },
    'Comment that an address points at': {
      note: 'It is marked.',
      at: `/world/sample-story/#comment-${one.id}`,
      kept: keptComments(one, sampleComment(2)),
    },
    'Comment being edited': {
      note: 'Its form stands where it stood.',
      sees: say.save,
      kept: keptComments(one, sampleComment(2)),
      act: ({ press }) => press(say.editOf(one.author)),
    },
    'Comment changed, with undo': {
      note: 'Until the reader goes elsewhere.',
      sees: say.saved,
      kept: keptComments(one),
      act: async ({ screen, user, press }) => {
        await press(say.editOf(one.author));
        await user.type(screen.getAllByRole('textbox', { name: say.comment })[0]!, ' And more.');
        await press(say.save);
      },
    },
    'Comment changed that another tab has deleted': {
      note: 'The text is still there.',
      sees: say.failed.gone,
      kept: keptComments(one),
      act: async ({ press }) => {
        await press(say.editOf(one.author));
        for (const key of Object.keys(localStorage).filter((name) => name.includes(one.id)))
          localStorage.removeItem(key);
        await press(say.save);
      },
    },
    'Comment deleted, with undo': {
      note: 'The line stands where it stood, and has the focus.',
      sees: say.deleted,
      kept: keptComments(one, sampleComment(2)),
      act: ({ press }) => press(`${say.delete}: ${one.author}`),
    },
    'Comment deleted that cannot be brought back': {
      note: 'The browser has no room for it any more.',
      sees: say.undoFailed,
      kept: keptComments(one),
      storage: 'full',
      act: async ({ press }) => {
        await press(`${say.delete}: ${one.author}`);
        await press(words.undo);
      },
    },
    'Comments that cannot be read': {
      note: 'What somebody else has written into this browser’s storage is counted, and left alone.',
      sees: say.unreadable(1),
      kept: { ...keptComments(one), [`comment:${sampleSlot}:sample`]: 'not a comment' },
    },
    'Nothing to export': {
      note: 'Under all comments: taking one’s own along.',
      sees: say.nothingToExport,
      act: ({ press }) => press(say.export),
    },
    'Comments imported': {
      note: 'And an entry that could not be read.',
      sees: say.importPartly(1),
      act: async ({ screen, user }) => {
        const file = {
          generico: 'comments',
          v: 1,
          comments: [sampleComment(1), sampleComment(2), 'garbage'],
        };
        await user.upload(
          screen.getByLabelText(`${say.yours}: ${say.import}`),
          new File([JSON.stringify(file)], 'sample.json', { type: 'application/json' }),
        );
      },
    },
    'Import refused': {
      note: 'The file is not one of ours.',
      sees: say.importRefused,
      act: async ({ screen, user }) => {
        await user.upload(
          screen.getByLabelText(`${say.yours}: ${say.import}`),
          new File(['[]'], 'sample.json', { type: 'application/json' }),
        );
      },
    },
  },
);
