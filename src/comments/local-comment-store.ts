import { parseRecord } from '../browser/parse-record.ts';
import {
  isStorageBlocked,
  keysUnder,
  onForeignChange,
  readKey,
  removeKey,
  StorageError,
  writeKey,
} from '../browser/storage.ts';
import { inTimeOrder, KeptComment } from '../news/comment.ts';
import { type CommentStore, type KeptComments, StoreError } from './comment-store.ts';

const root = 'comment:';
const keyOf = ({ article, id }: KeptComment) => `${root}${article}:${id}`;

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
    try {
      writeKey(keyOf(comment), JSON.stringify(comment));
    } catch (cause) {
      throw new StoreError(cause instanceof StorageError ? cause.failure : 'unknown', cause);
    }
    changed();
  };

  return {
    subscribe(listener) {
      // While nobody listened, another tab may have written.
      if (listeners.size === 0) known.clear();
      listeners.add(listener);
      const end = onForeignChange(root, changed);
      return () => {
        listeners.delete(listener);
        end();
      };
    },

    read(article) {
      const kept = known.get(article) ?? readUnder(`${root}${article}:`);
      known.set(article, kept);
      return kept;
    },

    add: async (comment) => (readKey(keyOf(comment)) === undefined ? write(comment) : undefined),

    async change(comment) {
      if (!isStorageBlocked() && readKey(keyOf(comment)) === undefined) throw new StoreError('gone');
      await write(comment);
    },

    async remove(comment) {
      removeKey(keyOf(comment));
      changed();
    },

    all: () => readUnder(root).comments,
    isBlocked: isStorageBlocked,
  };
}

function readUnder(start: string): KeptComments {
  const records = keysUnder(start).map((key) => {
    const comment = parseRecord(KeptComment, readKey(key));
    return comment && keyOf(comment) === key ? comment : undefined;
  });
  const comments = records.filter((record) => record !== undefined).toSorted(inTimeOrder);
  return { comments, unreadable: records.length - comments.length };
}
