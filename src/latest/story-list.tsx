import type { ReactNode } from 'react';
import type { FeedItem } from '../news/feed-page.ts';
import { Story } from './story.tsx';
import s from './story-list.module.css';

interface Props {
  items: readonly FeedItem[];
  /** Whether the list has several. */
  categories: boolean;
  /** What stands in the place of a story, if anything does. */
  instead?: (item: FeedItem) => ReactNode;
}

/** Stories one below the other. */
export function StoryList({ items, categories, instead }: Props) {
  return (
    <ol className={s.list}>
      {items.map((item) => (
        <li key={item.url}>
          {instead?.(item) ?? <Story item={item} level={2} category={categories} summary />}
        </li>
      ))}
    </ol>
  );
}
