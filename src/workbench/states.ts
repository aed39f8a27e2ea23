/**
 * Every part of the interface in every state. A new one goes into the file of its vertical, in `states/`. Each file is
 * loaded by itself, by the first part of its states' addresses: a frame of the sheet needs one of them.
 */
import { slugOf, type State, type StateGroup } from './state.ts';

export const stateGroups: Record<string, () => Promise<StateGroup>> = {
  headlines: () => import('./states/headline.tsx').then(({ headlineStates }) => headlineStates),
  articles: () => import('./states/article.tsx').then(({ articleStates }) => articleStates),
  'latest-posts': () => import('./states/latest.tsx').then(({ latestStates }) => latestStates),
  comments: () => import('./states/comments.tsx').then(({ commentStates }) => commentStates),
  'comment-form': () =>
    import('./states/comment-form.tsx').then(({ commentFormStates }) => commentFormStates),
  'lists-and-the-front': () => import('./states/lists.tsx').then(({ listStates }) => listStates),
  'what-a-reader-keeps': () => import('./states/reader.tsx').then(({ readerStates }) => readerStates),
  'what-a-browser-remembers': () => import('./states/memory.tsx').then(({ memoryStates }) => memoryStates),
  search: () => import('./states/search.tsx').then(({ searchStates }) => searchStates),
  'reading-offline': () => import('./states/offline.tsx').then(({ offlineStates }) => offlineStates),
  'around-the-pages': () => import('./states/frame-of-pages.tsx').then(({ frameStates }) => frameStates),
  failures: () => import('./states/failures.tsx').then(({ failureStates }) => failureStates),
  controls: () => import('./states/ui.tsx').then(({ uiStates }) => uiStates),
};

/** All of them at once. */
export async function loadStates(): Promise<State[]> {
  const groups = await Promise.all(Object.values(stateGroups).map((load) => load()));
  return groups.flatMap(({ states }) => states);
}

/** The state at an address; nothing where there is none. */
export async function stateAt(group: string, slug: string): Promise<State | undefined> {
  return (await stateGroups[group]?.())?.states.find((state) => slugOf(state) === slug);
}
