import { type ComponentType, createContext } from 'react';
import type { LinkedStory } from '../news/linked-story.ts';

type Extra = ComponentType<{ item: LinkedStory }>;

/** What stands with every story besides what a list knows of it: a mark before its headline, and tools after its date. */
export const StoryExtras = createContext<{ Mark?: Extra; Tools?: Extra }>({});
