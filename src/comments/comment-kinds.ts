import { isoTime, type KeptKind, keptKind } from '../browser/kept-kind.ts';
import { parseRecord } from '../browser/parse-record.ts';
import { KeptComment } from '../news/comment.ts';
import { Draft, draftRoot, nameKey } from './drafts.ts';
import { commentKey, commentRoot } from './local-comment-store.ts';
import { CommentFile } from './transfer.ts';

/** Comments have their names for ever: what has been changed here stays changed. */
const comments = keptKind({
  name: 'comments',
  key: commentRoot,
  schema: KeptComment,
  describe: (comment, key) =>
    commentKey(comment) === key
      ? [
          {
            title: comment.text,
            path: `/${comment.article}/#comment-${comment.id}`,
            time: comment.datePublished,
          },
        ]
      : undefined,
  merge: (here) => here,
  fromFile(text) {
    const file = parseRecord(CommentFile, text);
    return (
      file && Object.fromEntries(file.comments.map((comment, index) => [keyIn(comment, index), comment]))
    );
  },
});

/** Where a comment in a file belongs; what is none belongs nowhere, and is counted. */
function keyIn(comment: unknown, index: number): string {
  const known = parseRecord(KeptComment, JSON.stringify(comment));
  return known ? commentKey(known) : `${commentRoot}${index}`;
}

const drafts = keptKind({
  name: 'drafts',
  key: draftRoot,
  schema: Draft,
  describe: ({ text, author, saved }, key) => {
    // "draft:world/some-story:tab", or "draft:world/some-story#comment:tab" for a comment that is being edited.
    const [, article] = /^draft:([^/]+\/[^/#]+?)(?:#[^:]*)?:[^:]*$/.exec(key) ?? [];
    return article === undefined
      ? undefined
      : [{ title: text || author, path: `/${article}/`, time: isoTime(saved) }];
  },
  merge: (here, there) => (there.saved > here.saved ? there : here),
});

const name: KeptKind = {
  name: 'name',
  isAt: (key) => key === nameKey,
  describe: (_, text) => [{ title: text }],
  merge: (here) => here,
};

/** What comments and their form keep. */
export const commentKinds: readonly KeptKind[] = [comments, drafts, name];
