import { words } from '#words';
import { type CommentStore, CommentStoreContext, StoreError } from '../../comments/comment-store.ts';
import { Comments } from '../../comments/comments.tsx';
import { commentLimit, nameLimit } from '../../news/comment.ts';
import type { Hands } from '../stage/hands.ts';
import { sampleWords } from '../samples/sample-article.ts';
import { keptDraft, sampleSlot } from '../samples/sample-comments.ts';
import type { State } from '../state.ts';

const show = <Comments article={sampleSlot} published={[]} open />;
const text = 'A sample comment. ' + sampleWords(12);
const name = 'Sample reader';
const long = (length: number) => 'sample '.repeat(Math.ceil(length / 7)).slice(0, length - 1) + 'x';

const field = ({ screen }: Hands, label: string) => screen.getByRole('textbox', { name: label });

/** Pasted, since a long text takes long to type. */
async function write(hands: Hands, fields: { text?: string; name?: string }) {
  for (const [label, value] of [
    [words.comments.comment, fields.text],
    [words.comments.name, fields.name],
  ] as const) {
    if (value === undefined) continue;
    // oxlint-disable-next-line no-await-in-loop -- a reader has two hands and one keyboard
    await hands.user.click(field(hands, label));
    // oxlint-disable-next-line no-await-in-loop -- the same
    await hands.user.paste(value);
  }
}

const post = ({ screen, user }: Hands) =>
  user.click(screen.getByRole('button', { name: words.comments.post }));

const posted = (fields: { text?: string; name?: string }) => async (hands: Hands) => {
  await write(hands, fields);
  await post(hands);
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

export const commentFormStates: readonly State[] = [
  {
    name: 'Form posted empty',
    note: 'Both fields say what they lack; the first has the focus.',
    sees: words.comments.missingName,
    show,
    act: posted({}),
  },
  {
    name: 'Form without a comment',
    note: 'The name stays.',
    sees: words.comments.missingText,
    show,
    act: posted({ name }),
  },
  {
    name: 'Form without a name',
    note: 'The comment stays.',
    sees: words.comments.missingName,
    show,
    act: posted({ text }),
  },
  {
    name: 'Form with a comment near the limit',
    note: 'How much room is left is told in its last tenth.',
    sees: words.comments.left(40),
    show,
    act: (hands) => write(hands, { text: long(commentLimit - 40), name: long(nameLimit - 3) }),
  },
  {
    name: 'Form with a comment that is too long',
    note: 'It says by how much, before anybody posts.',
    sees: words.comments.longText(12),
    show,
    act: (hands) => write(hands, { text: long(commentLimit + 12), name }),
  },
  {
    name: 'Form posted with a comment that is too long',
    note: 'Nothing is cut off.',
    sees: words.comments.longText(12),
    show,
    act: posted({ text: long(commentLimit + 12), name }),
  },
  {
    name: 'Form posted with a name that is too long',
    note: 'Nothing is cut off.',
    sees: words.comments.longName(12),
    show,
    act: posted({ text, name: long(nameLimit + 12) }),
  },
  {
    name: 'Form posted',
    note: 'The comment stands above, and the form is empty again.',
    sees: words.comments.posted,
    show,
    act: posted({ text, name }),
  },
  {
    name: 'Draft restored',
    note: 'It says so, and can be discarded.',
    sees: words.comments.draftRestored,
    show,
    kept: keptDraft(text, name),
  },
  {
    name: 'Draft discarded',
    note: 'By the same button it comes back.',
    sees: words.comments.draftDiscarded,
    show,
    kept: keptDraft(text, name),
    act: async ({ screen, user }) =>
      user.click(await screen.findByRole('button', { name: words.comments.discard })),
  },
  {
    name: 'Draft that does not fit',
    note: 'Storage is full: told while one types.',
    sees: words.comments.draftFull,
    show,
    storage: 'full',
    act: (hands) => write(hands, { text, name }),
  },
  {
    name: 'Comment that does not fit',
    note: 'Storage is full: the text is still there.',
    sees: words.comments.failed.full,
    show,
    storage: 'full',
    act: posted({ text, name }),
  },
  {
    name: 'Storage blocked',
    note: 'Told before anybody types.',
    sees: words.comments.blocked,
    show,
    storage: 'blocked',
  },
  {
    name: 'Comment that storage does not take',
    note: 'It is blocked: the text is still there.',
    sees: words.comments.failed.blocked,
    show,
    storage: 'blocked',
    act: posted({ text, name }),
  },
  {
    name: 'Comment that was not kept',
    note: 'A store of somebody’s own failed, and does not say why.',
    sees: words.comments.failed.unknown,
    show: <CommentStoreContext value={brokenStore}>{show}</CommentStoreContext>,
    act: posted({ text, name }),
  },
];
