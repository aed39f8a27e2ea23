import { words } from '#words/reader';
import { masthead } from '../../masthead.ts';
import type { LinkedStory } from '../../news/linked-story.ts';
import unseen from '../../ui/unseen.module.css';
import s from './story-mark.module.css';
import { useMark } from './use-mark.ts';

/** A quiet mark in the link of a story that was read, or that is new since the reader was last here. */
export function StoryMark({ item }: { item: LinkedStory }) {
  const mark = useMark(item);
  if (!mark) return null;
  return (
    <>
      <span className={s[mark]}>
        <span className={unseen.unseen} lang={masthead.language}>
          {words.marks[mark]}
        </span>
      </span>{' '}
    </>
  );
}
