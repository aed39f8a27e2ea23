import { use, useSyncExternalStore } from 'react';
import { type CommentStore, CommentStoreContext, type KeptComments } from './comment-store.ts';
import { localCommentStore } from './local-comment-store.ts';

const shipped = localCommentStore();

export const useCommentStore = (): CommentStore => use(CommentStoreContext) ?? shipped;

const none: KeptComments = { comments: [], unreadable: 0 };

/** The reader's comments on an article ("world/some-story"), in step with every tab. */
export function useComments(article: string): KeptComments {
  const store = useCommentStore();
  return useSyncExternalStore(
    store.subscribe,
    () => store.read(article),
    () => none,
  );
}

/** Whether nothing can be kept at all; told once the page is in a browser. */
export function useIsBlocked(): boolean {
  const store = useCommentStore();
  return useSyncExternalStore(
    store.subscribe,
    () => store.isBlocked(),
    () => false,
  );
}
