/** Stories that are saved for later: one key each, by article ("world/some-story"). */
import { readKey, removeKey, type StorageFailure, writeKey } from '../../browser/storage.ts';
import type { FeedItem } from '../../news/feed-page.ts';
import type { SavedStory } from './saved-story.ts';

/** A story with what a list shows of it, so that it can be shown again without a network. */
export type ListedStory = Pick<FeedItem, 'date_published' | 'language' | 'summary'> & {
  _generico: Pick<FeedItem['_generico'], 'category' | 'slug' | 'headline' | 'minutes'>;
};

export const savedRoot = 'saved:';
export const savedKey = ({ _generico: { category, slug } }: Pick<ListedStory, '_generico'>) =>
  `${savedRoot}${category}/${slug}`;

/**
 * Saves a story, or saves it no more if it was shown as saved. Saved again, it keeps its place. Gives why it could not
 * be kept.
 */
export function toggleSaved(item: ListedStory, isSaved: boolean): StorageFailure | undefined {
  const key = savedKey(item);
  if (isSaved) removeKey(key);
  else if (readKey(key) === undefined) {
    const { date_published, language, summary } = item;
    const { category, slug, headline, minutes } = item._generico;
    const story = { date_published, language, summary, _generico: { category, slug, headline, minutes } };
    return keepSaved({ v: 1, saved: new Date().toISOString(), story });
  }
  return undefined;
}

export const keepSaved = (record: SavedStory): StorageFailure | undefined =>
  writeKey(savedKey(record.story), JSON.stringify(record));
