import { words } from '#words';
import { useQuery } from '@tanstack/react-query';
import { masthead } from '../masthead.ts';
import type { FeedPage } from '../news/feed-page.ts';
import { feedQuery } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import { Notice } from '../ui/notice.tsx';
import { Time } from '../ui/time.tsx';
import { NewStories } from './new-stories.tsx';
import { StoryLink } from './story.tsx';
import { useFresh } from './use-fresh.ts';
import s from './latest-posts.module.css';

const length = 10;

/** The newest of a category, without the article that is open (by its slug). */
export function LatestPosts({ category, except }: { category: string; except: string }) {
  const query = feedQuery(`/${category}/`);
  const { data: feed, isError, isFetching, refetch } = useQuery({ ...query, staleTime: Infinity });
  const { waiting, show } = useFresh(query, feed, urlsOf);
  const title = masthead.categories.find(({ slug }) => slug === category)?.title ?? category;

  return (
    <section className={s.latest} aria-labelledby="latest-posts" aria-busy={isFetching}>
      <h2 id="latest-posts">{words.latest.heading}</h2>
      <NewStories label={waiting > 0 ? words.latest.newPosts(waiting) : undefined} onShow={show} />
      {feed ? (
        <Posts feed={feed} except={except} />
      ) : isError ? (
        <Notice
          action={
            <Button aria-disabled={isFetching} onClick={() => void refetch()}>
              {isFetching ? words.retrying : words.retry}
            </Button>
          }
        >
          {words.latest.failed}
        </Notice>
      ) : (
        <Loading />
      )}
      <Link to={`/${category}/`} look="onward">
        {words.latest.all(title)}
      </Link>
    </section>
  );
}

const urlsOf = ({ items }: FeedPage) => items.map(({ url }) => url);

function Posts({ feed, except }: { feed: FeedPage; except: string }) {
  const posts = feed.items.filter(({ _generico }) => _generico.slug !== except).slice(0, length);
  if (posts.length === 0) return <Notice>{words.latest.empty}</Notice>;
  return (
    <ol className={s.list}>
      {posts.map((item) => (
        <li key={item.url}>
          <Time iso={item.date_published} />
          <StoryLink item={item} />
        </li>
      ))}
    </ol>
  );
}

/** Keeps the place of a list that is on its way, and says so. */
function Loading() {
  return (
    <>
      <Notice>{words.latest.loading}</Notice>
      <div className={s.waiting} aria-hidden="true">
        {Array.from({ length: 5 }, (_, index) => (
          <span key={index} />
        ))}
      </div>
    </>
  );
}
