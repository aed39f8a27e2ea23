/** Stories that are saved for later: one key each, by article ("world/some-story"). */
import * as v from 'valibot';
import { readKey, removeKey, StorageError, type StorageFailure, writeKey } from '../browser/storage.ts';
import { LinkedStory } from '../news/linked-story.ts';

export const SavedStory = v.object({
  v: v.literal(1),
  /** When it was saved: an ISO 8601 time. */
  saved: v.string(),
  story: LinkedStory,
});
export type SavedStory = v.InferOutput<typeof SavedStory>;

export const savedRoot = 'saved:';
export const savedKey = ({ _generico: { category, slug } }: LinkedStory) => `${savedRoot}${category}/${slug}`;

/** Saves a story, or saves it no more. Gives why that could not be kept. */
export function toggleSaved(story: LinkedStory): StorageFailure | undefined {
  const key = savedKey(story);
  if (readKey(key) !== undefined) {
    removeKey(key);
    return undefined;
  }
  try {
    writeKey(key, JSON.stringify({ v: 1, saved: new Date().toISOString(), story } satisfies SavedStory));
    return undefined;
  } catch (error) {
    return error instanceof StorageError ? error.failure : 'full';
  }
}
