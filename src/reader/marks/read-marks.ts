/** Which articles were read, and where a reader has stopped in others: one key each, by article ("world/some-story"). */
import * as v from 'valibot';
import { parseRecord } from '../../browser/parse-record.ts';
import { keysUnder, readKey, removeKey, writeKey } from '../../browser/storage.ts';

/** A block of the text: its number from 0, and the words that it begins with, should the text have changed since. */
export const Place = v.object({ block: v.pipe(v.number(), v.integer(), v.minValue(0)), words: v.string() });
export type Place = v.InferOutput<typeof Place>;

export const ReadMark = v.object({
  v: v.literal(1),
  /** When it was written, in milliseconds since 1970. */
  at: v.number(),
  /** How far the reader came; nothing once they came to the end. */
  place: v.optional(Place),
});
export type ReadMark = v.InferOutput<typeof ReadMark>;

export const readRoot = 'read:';
export const readKeyOf = ({ category, slug }: { category: string; slug: string }) =>
  `${readRoot}${category}/${slug}`;

export const readMark = (key: string): ReadMark | undefined => parseRecord(ReadMark, readKey(key));

/** More would only fill the browser: the oldest go. */
const most = 1000;

/** Marks an article as read, or as read up to a place. A mark that cannot be kept is no loss worth a message. */
export function keepReadMark(key: string, place?: Place) {
  const isNew = readKey(key) === undefined;
  const mark: ReadMark = { v: 1, at: Date.now(), ...(place && { place }) };
  const failure = writeKey(key, JSON.stringify(mark));
  if (isNew && !failure) prune();
}

/** What cannot be read is left alone: somebody else has written it. */
function prune() {
  const keys = keysUnder(readRoot);
  if (keys.length <= most) return;
  const marks = keys.flatMap((key) => {
    const mark = readMark(key);
    return mark ? [{ key, at: mark.at }] : [];
  });
  for (const { key } of marks.toSorted((a, b) => b.at - a.at).slice(most)) removeKey(key);
}
