import type { FeedItem } from '../news/feed-page.ts';
import { StoryCategory, StoryLink, StoryMeta, StorySummary } from './story.tsx';
import s from './story-list.module.css';

/** Stories one below the other; with their category where the list has several. */
export function StoryList({ items, categories }: { items: readonly FeedItem[]; categories: boolean }) {
  return (
    <ol className={s.list}>
      {items.map((item) => (
        <li key={item.url}>
          {categories && <StoryCategory item={item} />}
          <h2>
            <StoryLink item={item} />
          </h2>
          <StorySummary item={item} />
          <StoryMeta item={item} />
        </li>
      ))}
    </ol>
  );
}
