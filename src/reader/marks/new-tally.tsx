import { words } from '#words/reader';
import type { LinkedStory } from '../../news/linked-story.ts';
import s from './new-tally.module.css';
import { useNewCount } from './use-mark.ts';

/** Says once above a list how many of its stories have come since the reader was last here. */
export function NewTally({ items }: { items: readonly LinkedStory[] }) {
  const count = useNewCount(items);
  return count > 0 && <p className={s.tally}>{words.marks.newSince(count)}</p>;
}
