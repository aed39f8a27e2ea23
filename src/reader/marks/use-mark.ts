import { useSyncExternalStore } from 'react';
import { onChange } from '../../browser/storage.ts';
import type { LinkedStory } from '../../news/linked-story.ts';
import { readKeyOf, readMark, readRoot } from './read-marks.ts';
import { newSince, visitKey } from './visit.ts';

type Mark = 'read' | 'new' | undefined;

/** What was begun is neither. */
function markOf({ date_published, _generico }: LinkedStory): Mark {
  const mark = readMark(readKeyOf(_generico));
  if (mark) return mark.place ? undefined : 'read';
  const since = newSince();
  return since !== undefined && Date.parse(date_published) > since ? 'new' : undefined;
}

function subscribe(listener: () => void) {
  const ends = [readRoot, visitKey].map((start) => onChange(start, listener));
  return () => {
    for (const end of ends) end();
  };
}

/** What this browser knows of a story, in step with every tab. */
export const useMark = (item: LinkedStory): Mark => useSyncExternalStore(subscribe, () => markOf(item));

/** How many of these stories are new to the reader. */
export const useNewCount = (items: readonly LinkedStory[]): number =>
  useSyncExternalStore(subscribe, () => items.filter((item) => markOf(item) === 'new').length);
