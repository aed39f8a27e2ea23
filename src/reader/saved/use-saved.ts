import { useEffect, useState } from 'react';
import { onChange } from '../../browser/storage.ts';
import { savedKey, savedRoot } from './saved.ts';
import { lastSavedFirst, readSaved, type SavedStory } from './saved-story.ts';

interface Saved {
  /** The last saved first; also what has gone since the list was opened, so that it can be brought back. */
  shown: SavedStory[];
  gone: SavedStory[];
  /** How many records could not be read. */
  unreadable: number;
}

/** `before` is what has been shown already. */
function look(before: SavedStory[]): Saved {
  const { saved, unreadable } = readSaved();
  const keys = new Set(saved.map(({ story }) => savedKey(story)));
  const gone = before.filter(({ story }) => !keys.has(savedKey(story)));
  return { shown: [...saved, ...gone].toSorted(lastSavedFirst), gone, unreadable };
}

/** Saved stories, in step with every tab. */
export function useSaved(): Saved {
  const [saved, setSaved] = useState(() => look([]));
  useEffect(() => onChange(savedRoot, () => setSaved(({ shown }) => look(shown))), []);
  return saved;
}
