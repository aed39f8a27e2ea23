import { type ComponentType, createContext } from 'react';
import type { FeedItem } from '../news/feed-page.ts';
import type { LinkedStory } from '../news/linked-story.ts';

export interface Extras {
  /** Stands before the words of its link, and takes no room. */
  Mark?: ComponentType<{ item: LinkedStory }>;
  /** Stands there too, where a story cannot be read now. */
  Away?: ComponentType<{ item: LinkedStory }>;
  /** Stands after its date, where it can be read without a network. */
  Kept?: ComponentType<{ item: LinkedStory }>;
  /** Stand at the end of its row. */
  Tools?: ComponentType<{ item: FeedItem }>;
  /** Says something of all stories of a list, above it. */
  Tally?: ComponentType<{ items: readonly LinkedStory[] }>;
}

/** What stands with every story besides what a list knows of it. */
export const StoryExtras = createContext<Extras>({});
