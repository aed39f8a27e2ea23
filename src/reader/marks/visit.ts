/** When this reader was last here: what was published since is new to them. */
import * as v from 'valibot';
import { parseRecord } from '../../browser/parse-record.ts';
import { readKey, writeKey } from '../../browser/storage.ts';

/** Times in milliseconds since 1970, by this device's clock. */
export const Visit = v.object({
  v: v.literal(1),
  /** When the reader last did anything. */
  seen: v.number(),
  /** When the visit before this one ended; nothing on a first visit. */
  since: v.optional(v.number()),
});
export type Visit = v.InferOutput<typeof Visit>;

export const visitKey = 'visit';

/** Without a sign of the reader for so long, in milliseconds, a visit is over. */
const pause = 30 * 60_000;
/** Signs are noted no more often than this, in milliseconds. */
const step = 60_000;

/** The visit that a sign of the reader belongs to: the one that goes on in any tab, or a new one. */
export function visitAt(now: number, last: Visit | undefined): Visit {
  const since = last && now - last.seen > pause ? last.seen : last?.since;
  // A clock that was ahead has told of a time to come: until that, nothing would be new.
  return { v: 1, seen: now, ...(since !== undefined && since <= now && { since }) };
}

const lastVisit = () => parseRecord(Visit, readKey(visitKey));

/** What was published after this is new: a time in milliseconds; nothing on a first visit. */
export const newSince = (): number | undefined => lastVisit()?.since;

const signs = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'visibilitychange', 'pageshow'];

/** Notes every sign of the reader, beginning with their having come; until it is ended. */
export function watchVisit(): () => void {
  const options = { capture: true, passive: true };
  // They come with every frame: storage is not asked each time, and what was just erased is not kept anew at once.
  let noted = -Infinity;
  const note = () => {
    const now = Date.now();
    if (document.hidden || Math.abs(now - noted) < step) return;
    noted = now;
    // Where nothing can be kept, nothing is new.
    writeKey(visitKey, JSON.stringify(visitAt(now, lastVisit())));
  };
  note();
  for (const sign of signs) window.addEventListener(sign, note, options);
  return () => {
    for (const sign of signs) window.removeEventListener(sign, note, options);
  };
}
