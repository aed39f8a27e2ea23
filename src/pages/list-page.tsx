import { words } from '#words';
import { NewStories } from '../latest/new-stories.tsx';
import { StoryList } from '../latest/story-list.tsx';
import { useFresh } from '../latest/use-fresh.ts';
import { masthead } from '../masthead.ts';
import { type FeedPage, pagePath } from '../news/feed-page.ts';
import { pathsOf } from '../news/linked-story.ts';
import { feedQuery, useLoaded } from '../queries.ts';
import { Link } from '../ui/link.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHead } from './page-head.tsx';
import s from './list-page.module.css';

/** The newest of a category, a topic or an author. */
export function HeadPage(params: Params) {
  const { path, kind } = listAt(params);
  const query = feedQuery(path);
  const feed = useLoaded(query);
  const { waiting, show } = useFresh(query, feed, ({ items }) => pathsOf(items));

  return (
    <main className={s.page}>
      <Heading path={path} kind={kind} feed={feed} />
      <NewStories
        label={waiting > 0 ? words.list.newStories(waiting) : undefined}
        onShow={show}
        items={feed.items}
      >
        <Stories feed={feed} kind={kind} />
      </NewStories>
      <Pages {...feed._generico} />
    </main>
  );
}

/** A page of the archive: numbered from the oldest, it never changes. */
export function ArchivePage(params: Params) {
  const { path, kind, page } = listAt(params);
  const feed = useLoaded(feedQuery(path, page));

  return (
    <main className={s.page}>
      <Heading path={path} kind={kind} feed={feed} page={page} />
      <Stories feed={feed} kind={kind} />
      <Pages {...feed._generico} />
    </main>
  );
}

type Params = Partial<Record<'category' | 'topic' | 'author' | 'page', string>>;
type Kind = 'category' | 'topic' | 'author' | 'archive';

function listAt({ category, topic, author, page }: Params): { path: string; kind: Kind; page: number } {
  const number = Number(page);
  if (topic) return { path: `/topics/${topic}/`, kind: 'topic', page: number };
  if (author) return { path: `/authors/${author}/`, kind: 'author', page: number };
  if (category) return { path: `/${category}/`, kind: 'category', page: number };
  return { path: '/', kind: 'archive', page: number };
}

function Heading({ path, kind, feed, page }: { path: string; kind: Kind; feed: FeedPage; page?: number }) {
  const name = kind === 'archive' ? words.list.archive : feed._generico.title;
  const part = page === undefined ? '' : `, ${words.list.page(page)}`;
  return (
    <header className={s.heading}>
      <PageHead
        title={`${name}${part} – ${masthead.title}`}
        description={`${name}${part}. ${masthead.title}: ${masthead.tagline}.`}
        path={page === undefined ? path : pagePath(path, page)}
        feeds={path}
        newer={feed._generico.newer}
        older={feed._generico.older}
      />
      {(kind === 'topic' || kind === 'author') && <p className={s.kind}>{words.list[kind]}</p>}
      <h1 tabIndex={-1}>{name}</h1>
      {page !== undefined && <p className={s.part}>{words.list.page(page)}</p>}
    </header>
  );
}

function Stories({ feed, kind }: { feed: FeedPage; kind: Kind }) {
  if (feed.items.length === 0) return <Notice>{words.list.empty}</Notice>;
  return <StoryList items={feed.items} categories={kind !== 'category'} />;
}

function Pages({ newer, older }: Pick<FeedPage['_generico'], 'newer' | 'older'>) {
  if (!newer && !older) return null;
  return (
    <nav className={s.pages} aria-label={words.list.pages}>
      {newer ? (
        <Link to={newer} rel="prev" look="onward">
          {words.list.newer}
        </Link>
      ) : (
        <span />
      )}
      {older && (
        <Link to={older} rel="next" look="onward">
          {words.list.older}
        </Link>
      )}
    </nav>
  );
}
