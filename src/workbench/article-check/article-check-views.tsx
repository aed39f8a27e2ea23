import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { MemoryRouter } from 'react-router';
import { words } from '#words';
import { FrontStories } from '../../latest/front-stories.tsx';
import { StoryList } from '../../latest/story-list.tsx';
import { listed } from '../../ui/listed.ts';
import { LocatorMap } from '../../ui/locator-map.tsx';
import { Notice } from '../../ui/notice.tsx';
import { type ArticleCheck, articleCheckQuery } from './article-check.ts';
import { ArticleCheckCard } from './article-check-card.tsx';
import { ArticleCheckFeed } from './article-check-feed.tsx';
import { ArticleCheckFrames } from './article-check-frames.tsx';
import { ArticleCheckSearch } from './article-check-search.tsx';
import s from './article-check-views.module.css';

/** The article of a file, in all the forms it takes; while the file cannot be read, as it was before. */
export function ArticleCheckViews({ file }: { file: string }) {
  const { data: check, isPending, isError } = useQuery(articleCheckQuery(file));
  if (isPending) return <Notice>Opening…</Notice>;
  if (!check)
    return <Notice>There is nothing to see: since the dev server began, no such article was read.</Notice>;
  return (
    <MemoryRouter>
      <div className={s.views}>
        {views(file, check).map(({ name, view, wide }) => (
          <View key={name} name={name} isOlder={check.isOlder || isError} wide={wide}>
            {view}
          </View>
        ))}
      </div>
    </MemoryRouter>
  );
}

function views(file: string, { item, feed, card }: ArticleCheck) {
  const { map } = item._generico;
  const front = { lead: item, seconds: [], strips: [], archive: 0 };
  return [
    { name: 'Page', view: <ArticleCheckFrames file={file} />, wide: true },
    { name: 'Leading the front', view: <FrontStories front={front} />, wide: true },
    { name: 'In a list', view: <StoryList items={[item]} categories /> },
    { name: 'Found by a search engine', view: <ArticleCheckSearch item={item} /> },
    { name: 'Shared', view: <ArticleCheckCard file={file} item={item} version={card} /> },
    ...(map
      ? [{ name: 'Map', view: <LocatorMap url={map.url} label={words.article.map(listed(map.places))} /> }]
      : []),
    { name: 'In a feed reader', view: <ArticleCheckFeed item={item} feed={feed} />, wide: true },
  ];
}

interface Props {
  name: string;
  isOlder: boolean;
  wide: boolean | undefined;
  children: ReactNode;
}

function View({ name, isOlder, wide = false, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={wide ? s.wide : s.view}>
      <header>
        <h2 id={id}>{name}</h2>
        {isOlder && <p>as it was before</p>}
      </header>
      {children}
    </section>
  );
}
