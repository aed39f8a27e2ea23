import { words } from '#words';
import { FrontStories } from '../latest/front-stories.tsx';
import { NewStories } from '../latest/new-stories.tsx';
import { useFresh } from '../latest/use-fresh.ts';
import { masthead } from '../masthead.ts';
import { pagePath } from '../news/feed-page.ts';
import { type Front, storiesOf } from '../news/front.ts';
import { pathsOf } from '../news/linked-story.ts';
import { frontQuery, useLoaded } from '../queries.ts';
import { Link } from '../ui/link.tsx';
import { PageHead } from './page-head.tsx';
import unseen from '../ui/unseen.module.css';
import s from './front-page.module.css';

export function FrontPage() {
  const front = useLoaded(frontQuery);
  const { waiting, show } = useFresh(frontQuery, front, pathsIn);

  return (
    <main className={s.front}>
      <PageHead
        title={`${masthead.title} – ${masthead.tagline}`}
        description={masthead.tagline}
        path="/"
        feeds="/"
      />
      {/* The wordmark says it to the eye. */}
      <h1 className={unseen.unseen} tabIndex={-1}>
        {masthead.title}: {masthead.tagline}
      </h1>
      <NewStories
        label={waiting > 0 ? words.list.newStories(waiting) : undefined}
        onShow={show}
        items={storiesOf(front)}
      >
        <FrontStories front={front} />
      </NewStories>
      {front.archive > 0 && (
        <Link to={pagePath('/', front.archive)} look="onward">
          {words.list.olderStories}
        </Link>
      )}
    </main>
  );
}

const pathsIn = (front: Front) => pathsOf(storiesOf(front));
