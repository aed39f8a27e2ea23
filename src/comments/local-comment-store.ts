import { parseRecord } from '../browser/parse-record.ts';
import {
  isStorageBlocked,
  keysUnder,
  onForeignChange,
  readKey,
  removeKey,
  writeKey,
} from '../browser/storage.ts';
import { inTimeOrder, KeptComment } from '../news/comment.ts';
import { type CommentStore, type KeptComments, StoreError } from './comment-store.ts';

export const commentRoot = 'comment:';
export const commentKey = ({ article, id }: KeptComment) => `${commentRoot}${article}:${id}`;

/**
 * Comments in localStorage, one key each: tabs that write at once never overwrite each other. What is read back is
 * somebody else's handwriting: what does not parse is left alone and counted.
 */
export function localCommentStore(): CommentStore {
  const listeners = new Set<() => void>();
  const known = new Map<string, KeptComments>();

  const changed = () => {
    known.clear();
    for (const listener of listeners) listener();
  };

  const write = async (comment: KeptComment) => {
    const failure = writeKey(commentKey(comment), JSON.stringify(comment));
    if (failure) throw new StoreError(failure);
    changed();
  };

  return {
    subscribe(listener) {
      // While nobody listened, another tab may have written.
      if (listeners.size === 0) known.clear();
      listeners.add(listener);
      const end = onForeignChange(commentRoot, changed);
      return () => {
        listeners.delete(listener);
        end();
      };
    },

    read(article) {
      const kept = known.get(article) ?? readUnder(`${commentRoot}${article}:`);
      known.set(article, kept);
      return kept;
    },

    add: async (comment) => (readKey(commentKey(comment)) === undefined ? write(comment) : undefined),

    async change(comment) {
      if (!isStorageBlocked() && readKey(commentKey(comment)) === undefined) throw new StoreError('gone');
      await write(comment);
    },

    async remove(comment) {
      removeKey(commentKey(comment));
      changed();
    },

    all: () => readUnder(commentRoot).comments,
    isBlocked: isStorageBlocked,
  };
}

function readUnder(start: string): KeptComments {
  const records = keysUnder(start).map((key) => {
    const comment = parseRecord(KeptComment, readKey(key));
    return comment && commentKey(comment) === key ? comment : undefined;
  });
  const comments = records.filter((record) => record !== undefined).toSorted(inTimeOrder);
  return { comments, unreadable: records.length - comments.length };
}
