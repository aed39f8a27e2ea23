import type { FeedItem } from '../news/feed-page.ts';
import { Story } from './story.tsx';
import s from './story-list.module.css';

/** Stories one below the other; with their category where the list has several. */
export function StoryList({ items, categories }: { items: readonly FeedItem[]; categories: boolean }) {
  return (
    <ol className={s.list}>
      {items.map((item) => (
        <li key={item.url}>
          <Story item={item} level={2} category={categories} summary />
        </li>
      ))}
    </ol>
  );
}
