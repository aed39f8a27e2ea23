import { scrolling } from '../go-to.ts';

const name = 'read-out';

/** Marks a place in the text without touching it (https://drafts.csswg.org/css-highlight-api-1/), or none. */
export function markPassage(range: Range | undefined) {
  if (!('Highlight' in window)) return;
  if (range) CSS.highlights.set(name, new Highlight(range));
  else CSS.highlights.delete(name);
}

/** While the page is on its way to a place, in milliseconds, the reader has not gone elsewhere. */
const onTheWay = 700;
let scrolledAt = -onTheWay;

/** Brings what is read out now into sight, if `before` was: who has gone to look at something else is left there. */
export function followPassage(now: Range, before: Range | undefined, room: number) {
  const { top, bottom } = now.getBoundingClientRect();
  const last = before?.getBoundingClientRect();
  const isFollowed = !last || (last.bottom > 0 && last.top < room);
  if ((!isFollowed && performance.now() - scrolledAt > onTheWay) || (top >= 0 && bottom <= room)) return;
  scrolledAt = performance.now();
  window.scrollBy({ top: top - room / 5, behavior: scrolling() });
}
