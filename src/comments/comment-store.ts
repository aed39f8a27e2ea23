import { createContext } from 'react';
import type { KeptComment } from '../news/comment.ts';

/** Why a comment could not be kept. `gone`: it was deleted elsewhere in the meantime. */
export type StoreFailure = 'full' | 'blocked' | 'gone' | 'unknown';

export class StoreError extends Error {
  override name = 'StoreError';
  readonly failure: StoreFailure;

  constructor(failure: StoreFailure, cause?: unknown) {
    super(`The comment was not kept: ${failure}`, { cause });
    this.failure = failure;
  }
}

/** A reader's comments on an article, in time order, and how many could not be read. */
export interface KeptComments {
  comments: readonly KeptComment[];
  unreadable: number;
}

/**
 * Where readers' comments are kept. The one we ship keeps them in the browser; a site with a server puts its own into
 * `CommentStoreContext`. Every promise is rejected with a `StoreError`, and nothing has changed then.
 */
export interface CommentStore {
  /** Calls back when comments may have changed, here or in another tab; gives what ends it. */
  subscribe: (listener: () => void) => () => void;
  /** `article` is "world/some-story". The same object until something changed. */
  read: (article: string) => KeptComments;
  /** Adding a comment that is there already does nothing, so that a comment sent twice is one comment. */
  add: (comment: KeptComment) => Promise<void>;
  change: (comment: KeptComment) => Promise<void>;
  remove: (comment: KeptComment) => Promise<void>;
  /** All comments of this reader, on all articles. */
  all: () => readonly KeptComment[];
  /** Whether nothing can be kept at all, so that it can be said before somebody types. */
  isBlocked: () => boolean;
}

export const CommentStoreContext = createContext<CommentStore | undefined>(undefined);
