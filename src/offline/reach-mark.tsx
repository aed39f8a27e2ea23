import { words } from '#words/offline';
import { masthead } from '../masthead.ts';
import { articlePath } from '../news/article.ts';
import type { LinkedStory } from '../news/linked-story.ts';
import unseen from '../ui/unseen.module.css';
import { useKept } from './kept-articles.ts';
import s from './reach-mark.module.css';
import { useOnline } from './use-online.ts';

/** Without a network, in the link of a story that cannot be read now: it steps back. */
export function AwayMark({ item }: { item: LinkedStory }) {
  const isOnline = useOnline();
  const kept = useKept();
  if (isOnline || kept.has(articlePath(item._generico))) return null;
  return (
    <>
      <span className={s.away}>
        <span className={unseen.unseen} lang={masthead.language}>
          {words.mark.away}
        </span>
      </span>{' '}
    </>
  );
}

/** A quiet mark beside the date of a story that can be read without a network. */
export function KeptMark({ item }: { item: LinkedStory }) {
  if (!useKept().has(articlePath(item._generico))) return null;
  return (
    <span className={s.kept} title={words.mark.kept}>
      <span className={unseen.unseen}>{words.mark.kept}</span>
    </span>
  );
}
