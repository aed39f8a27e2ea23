import { words } from '#words';
import { use } from 'react';
import { categoryTitle } from '../masthead.ts';
import { articlePath } from '../news/article.ts';
import type { FeedItem } from '../news/feed-page.ts';
import { direction } from '../news/language.ts';
import type { LinkedStory } from '../news/linked-story.ts';
import { Link } from '../ui/link.tsx';
import { MarkedText } from '../ui/marked-text.tsx';
import { NearTime } from '../ui/time.tsx';
import { StoryExtras } from './story-extras.ts';
import s from './story.module.css';

/** An article's headline, leading to it. */
export function StoryLink({ item }: { item: LinkedStory }) {
  const { Mark, Away } = use(StoryExtras);
  return (
    <Link
      to={articlePath(item._generico)}
      className={s.link}
      lang={item.language}
      dir={direction(item.language)}
    >
      {Mark && <Mark item={item} />}
      {Away && <Away item={item} />}
      <MarkedText parts={item._generico.headline} />
    </Link>
  );
}

interface Props {
  item: FeedItem;
  level: 2 | 3;
  category?: boolean;
  summary?: boolean;
}

/** An article in a list: its headline, and what the list has room for. */
export function Story({ item, level, category = false, summary = false }: Props) {
  const Heading = `h${level}` as const;
  const { Tools, Kept } = use(StoryExtras);
  return (
    <>
      {category && <StoryCategory item={item} />}
      <Heading>
        <StoryLink item={item} />
      </Heading>
      {summary && (
        <p className={s.summary} lang={item.language} dir={direction(item.language)}>
          {item.summary}
        </p>
      )}
      <div className={s.meta}>
        <span>
          <NearTime iso={item.date_published} /> · {words.minutes(item._generico.minutes)}
          {Kept && <Kept item={item} />}
        </span>
        {Tools && <Tools item={item} />}
      </div>
    </>
  );
}

function StoryCategory({ item: { _generico } }: { item: FeedItem }) {
  return (
    <Link to={`/${_generico.category}/`} className={s.category}>
      {categoryTitle(_generico.category)}
    </Link>
  );
}
