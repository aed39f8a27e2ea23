import { words } from '#words';
import { type CommentStore, CommentStoreContext, StoreError } from '../../comments/comment-store.ts';
import { Comments } from '../../comments/comments.tsx';
import { commentLimit, nameLimit } from '../../news/comment.ts';
import type { Hands } from '../stage/hands.ts';
import { sampleWords } from '../samples/sample-article.ts';
import { keptDraft, sampleSlot } from '../samples/sample-comments.ts';
import { stateGroup } from '../state.ts';

const show = <Comments article={sampleSlot} published={[]} open />;
const text = 'A sample comment. ' + sampleWords(12);
const name = 'Sample reader';
const long = (length: number) => 'sample '.repeat(Math.ceil(length / 7)).slice(0, length - 1) + 'x';

/** Pasted, since a long text takes long to type. */
async function write({ screen, user }: Hands, fields: { text?: string; name?: string }) {
  const paste = async (label: string, value: string) => {
    await user.click(screen.getByRole('textbox', { name: label }));
    await user.paste(value);
  };
  if (fields.text) await paste(words.comments.comment, fields.text);
  if (fields.name) await paste(words.comments.name, fields.name);
}

const posted = (fields: { text?: string; name?: string }) => async (hands: Hands) => {
  await write(hands, fields);
  await hands.press(words.comments.post);
};

/** Somebody's own store, behind which something went wrong. */
const brokenStore: CommentStore = {
  subscribe: () => () => undefined,
  read: () => nothing,
  add: () => Promise.reject(new StoreError('unknown')),
  change: () => Promise.reject(new StoreError('unknown')),
  remove: () => Promise.reject(new StoreError('unknown')),
  all: () => [],
  isBlocked: () => false,
};
const nothing = { comments: [], unreadable: 0 };

export const commentFormStates = stateGroup(
  'Comment form',
  { show: <Comments article={sampleSlot} published={[]} open /> },
  {
    'Form posted empty': {
      note: 'Both fields say what they lack; the first has the focus.',
      sees: words.comments.missingName,
      act: posted({}),
    },
    'Form without a comment': {
      note: 'The name stays.',
      sees: words.comments.missingText,
      act: posted({ name }),
    },
    'Form without a name': {
      note: 'The comment stays.',
      sees: words.comments.missingName,
      act: posted({ text }),
    },
    'Form with a comment near the limit': {
      note: 'How much room is left is told in its last tenth.',
      sees: words.comments.left(40),
      act: (hands) => write(hands, { text: long(commentLimit - 40), name: long(nameLimit - 3) }),
    },
    'Form with a comment that is too long': {
      note: 'It says by how much, before anybody posts.',
      sees: words.comments.longText(12),
      act: (hands) => write(hands, { text: long(commentLimit + 12), name }),
    },
    'Form posted with a comment that is too long': {
      note: 'Nothing is cut off.',
      sees: words.comments.longText(12),
      act: posted({ text: long(commentLimit + 12), name }),
    },
    'Form posted with a name that is too long': {
      note: 'Nothing is cut off.',
      sees: words.comments.longName(12),
      act: posted({ text, name: long(nameLimit + 12) }),
    },
    'Form posted': {
      note: 'The comment stands above, and the form is empty again.',
      sees: words.comments.posted,
      act: posted({ text, name }),
    },
    'Draft restored': {
      note: 'It says so, and can be discarded.',
      sees: words.comments.draftRestored,
      kept: keptDraft(text, name),
    },
    'Draft discarded': {
      note: 'By the same button it comes back.',
      sees: words.comments.draftDiscarded,
      kept: keptDraft(text, name),
      act: ({ press }) => press(words.comments.discard),
    },
    'Draft that does not fit': {
      note: 'Storage is full: told while one types.',
      sees: words.comments.draftFull,
      storage: 'full',
      act: (hands) => write(hands, { text, name }),
    },
    'Comment that does not fit': {
      note: 'Storage is full: the text is still there.',
      sees: words.comments.failed.full,
      storage: 'full',
      act: posted({ text, name }),
    },
    'Storage blocked': {
      note: 'Told before anybody types.',
      sees: words.comments.blocked,
      storage: 'blocked',
    },
    'Comment that storage does not take': {
      note: 'It is blocked: the text is still there.',
      sees: words.comments.failed.blocked,
      storage: 'blocked',
      act: posted({ text, name }),
    },
    'Comment that was not kept': {
      note: 'A store of somebody’s own failed, and does not say why.',
      sees: words.comments.failed.unknown,
      show: <CommentStoreContext value={brokenStore}>{show}</CommentStoreContext>,
      act: posted({ text, name }),
    },
  },
);
