import { type ComponentType, useEffect } from 'react';
import type { LinkedStory } from '../../news/linked-story.ts';
import { NewTally } from './new-tally.tsx';
import { StoryMark } from './story-mark.tsx';
import { watchVisit } from './visit.ts';

interface Props {
  /** Takes what shows in lists what this browser remembers. */
  show: (parts: {
    Mark: ComponentType<{ item: LinkedStory }>;
    Tally: ComponentType<{ items: readonly LinkedStory[] }>;
  }) => void;
}

/** Remembers when a reader was here, and shows in lists what is new to them and what they have read. */
export function Memory({ show }: Props) {
  useEffect(() => show({ Mark: StoryMark, Tally: NewTally }), [show]);
  useEffect(watchVisit, []);
  return null;
}
