import { useKey } from '../browser/use-key.ts';
import type { LinkedStory } from '../news/linked-story.ts';

/** A quiet mark at a story that was read, or that is new since the reader was last here. */
export function StoryMark({ item: { _generico } }: { item: LinkedStory }) {
  const read = useKey(`read:${_generico.category}/${_generico.slug}`);
  return read === undefined ? null : <span data-read />;
}
