/** What is kept of a saved story; read when the list of them is asked for. Saved articles are the first to be kept offline. */
import * as v from 'valibot';
import { parseRecord } from '../../browser/parse-record.ts';
import { keysUnder, readKey } from '../../browser/storage.ts';
import { DateTime } from '../../news/article.ts';
import { LinkedStory } from '../../news/linked-story.ts';
import { savedKey, savedRoot } from './saved.ts';

/** One step of an address: it leads nowhere else. */
const Step = v.pipe(v.string(), v.regex(/^[^/\\\s]+$/));

export const SavedStory = v.object({
  v: v.literal(1),
  saved: DateTime,
  story: v.object({
    ...LinkedStory.entries,
    summary: v.string(),
    _generico: v.object({
      ...LinkedStory.entries._generico.entries,
      category: Step,
      slug: Step,
      minutes: v.number(),
    }),
  }),
});
export type SavedStory = v.InferOutput<typeof SavedStory>;

/** All of them, the last saved first, and how many records could not be read. */
export function readSaved(): { saved: SavedStory[]; unreadable: number } {
  const records = keysUnder(savedRoot).map((key) => {
    const record = parseRecord(SavedStory, readKey(key));
    return record && savedKey(record.story) === key ? record : undefined;
  });
  const saved = records.filter((record) => record !== undefined).toSorted(lastSavedFirst);
  return { saved, unreadable: records.length - saved.length };
}

/** Saved at the same moment, they stand by their addresses, so that the order is always the same. */
export const lastSavedFirst = (a: SavedStory, b: SavedStory): number =>
  Date.parse(b.saved) - Date.parse(a.saved) || savedKey(a.story).localeCompare(savedKey(b.story), 'en');
