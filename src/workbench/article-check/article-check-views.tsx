import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { MemoryRouter } from 'react-router';
import { words } from '#words';
import { hrefOf } from '../../browser/href-of.ts';
import { FrontStories } from '../../latest/front-stories.tsx';
import { StoryList } from '../../latest/story-list.tsx';
import { listed } from '../../ui/listed.ts';
import { LocatorMap } from '../../ui/locator-map.tsx';
import { Notice } from '../../ui/notice.tsx';
import { type ArticleCheck, articleCheckQuery, pageUrl } from './article-check.ts';
import { ArticleCheckCard } from './article-check-card.tsx';
import { ArticleCheckFeed } from './article-check-feed.tsx';
import { hideFaultOverlay } from './hide-fault-overlay.ts';
import { ArticleCheckSearch } from './article-check-search.tsx';
import s from './article-check.module.css';
import w from '../workbench.module.css';

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
    { name: 'Page', view: <Frames file={file} />, wide: true },
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
    <section aria-labelledby={id} className={`${w.stack} ${s.part} ${wide ? s.wide : ''}`}>
      <header className={w.row}>
        <h2 id={id}>{name}</h2>
        {isOlder && <p className={s.older}>as it was before</p>}
      </header>
      {children}
    </section>
  );
}

/** The real page at the width of a phone and of a desk, each made smaller to the room there is. */
const Frames = ({ file }: { file: string }) => (
  <div className={s.frames}>
    <Frame file={file} width={390} />
    <Frame file={file} width={1280} />
  </div>
);

function Frame({ file, width }: { file: string; width: 390 | 1280 }) {
  return (
    <figure className={`${w.stack} ${s.frame}`}>
      <div className={w.box}>
        {/* oxlint-disable-next-line react/iframe-missing-sandbox -- it is our own page, with all that it does */}
        <iframe
          // The dev server answers it with the last version that could be read.
          src={`${hrefOf(pageUrl(file))}?last-good`}
          title={`The page, ${width} pixels wide`}
          onLoad={({ currentTarget }) => tidy(currentTarget.contentDocument, width)}
        />
      </div>
      <figcaption className={w.quiet}>{width} px</figcaption>
    </figure>
  );
}

function tidy(page: Document | null, width: number) {
  if (!page?.body) return;
  hideFaultOverlay(page);
  // A phone's scroll bar takes no room.
  if (width === 390) page.documentElement.style.scrollbarWidth = 'none';
}
