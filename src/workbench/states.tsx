/** Every part of the interface in every state. A new one goes into the file of its vertical, in `states/`. */
import { articleStates } from './states/article.tsx';
import { commentFormStates } from './states/comment-form.tsx';
import { commentStates } from './states/comments.tsx';
import { failureStates } from './states/failures.tsx';
import { frameStates } from './states/frame-of-pages.tsx';
import { headlineStates } from './states/headline.tsx';
import { latestStates } from './states/latest.tsx';
import { listStates } from './states/lists.tsx';
import { memoryStates } from './states/memory.tsx';
import { offlineStates } from './states/offline.tsx';
import { readerStates } from './states/reader.tsx';
import { searchStates } from './states/search.tsx';
import { uiStates } from './states/ui.tsx';

export const stateGroups = [
  headlineStates,
  articleStates,
  latestStates,
  commentStates,
  commentFormStates,
  listStates,
  readerStates,
  memoryStates,
  searchStates,
  offlineStates,
  frameStates,
  failureStates,
  uiStates,
];

export const states = stateGroups.flatMap((group) => group.states);
