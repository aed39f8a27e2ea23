import { words } from '#words';
import { useQuery } from '@tanstack/react-query';
import { categoryTitle } from '../masthead.ts';
import { articlePath } from '../news/article.ts';
import { pathsOf } from '../news/linked-story.ts';
import { latestLength, type LatestPosts as Latest } from '../news/latest-posts.ts';
import { latestQuery } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import { Notice } from '../ui/notice.tsx';
import { NearTime } from '../ui/time.tsx';
import { NewStories } from './new-stories.tsx';
import { StoryLink } from './story.tsx';
import { useFresh } from './use-fresh.ts';
import s from './latest-posts.module.css';

/** The newest of a category, without the article that is open (by its slug). */
export function LatestPosts({ category, except }: { category: string; except: string }) {
  const query = latestQuery(category);
  const { data: latest, errorUpdateCount, isFetching, refetch } = useQuery({ ...query, retryOnMount: false });
  const { waiting, show } = useFresh(query, latest, ({ items }) => pathsOf(items), { quietly: true });
  const posts = latest?.items.filter(({ _generico }) => _generico.slug !== except).slice(0, latestLength);

  return (
    <aside className={s.latest} aria-labelledby="latest-posts" aria-busy={isFetching}>
      <h2 id="latest-posts">{words.latest.heading}</h2>
      {posts ? (
        <NewStories
          label={waiting > 0 ? words.latest.newPosts(waiting) : undefined}
          onShow={show}
          items={posts}
        >
          <Posts posts={posts} />
        </NewStories>
      ) : errorUpdateCount > 0 ? (
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
        {words.latest.all(categoryTitle(category))}
      </Link>
    </aside>
  );
}

function Posts({ posts }: { posts: Latest['items'] }) {
  if (posts.length === 0) return <Notice>{words.latest.empty}</Notice>;
  return (
    <ol className={s.list}>
      {posts.map((item) => (
        <li key={articlePath(item._generico)}>
          <NearTime iso={item.date_published} />
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
