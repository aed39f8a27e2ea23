/** Every part of the interface in every state. A new one goes into the file of its vertical, in `states/`. */
import type { StateGroup } from './state.ts';
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
import { uiStates } from './states/ui.tsx';

export const stateGroups: readonly StateGroup[] = [
  { title: 'Headlines', states: headlineStates },
  { title: 'Articles', states: articleStates },
  { title: 'Latest posts', states: latestStates },
  { title: 'Comments', states: commentStates },
  { title: 'Comment form', states: commentFormStates },
  { title: 'Lists and the front', states: listStates },
  { title: 'What a reader keeps', states: readerStates },
  { title: 'What a browser remembers', states: memoryStates },
  { title: 'Reading offline', states: offlineStates },
  { title: 'Around the pages', states: frameStates },
  { title: 'Failures', states: failureStates },
  { title: 'Controls', states: uiStates },
];

export const states = stateGroups.flatMap((group) => group.states);
