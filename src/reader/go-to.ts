import { mayMove } from '../browser/may-move.ts';

export const scrolling = (): ScrollBehavior => (mayMove() ? 'smooth' : 'instant');

/** While the page is on its way to a place, in milliseconds, that place counts as in sight. */
const onTheWay = 700;
let last: { place: Element; at: number } | undefined;

/** Puts the focus on a place, and the page so that it is seen. Tells whether there is such a place. */
export function goTo(place: HTMLElement | null | undefined): boolean {
  if (!place) return false;
  place.focus({ preventScroll: true });
  const { top, bottom } = place.getBoundingClientRect();
  // Where it stands well in sight the page stays as it is.
  if (top < 0.1 * innerHeight || bottom > 0.75 * innerHeight)
    place.scrollIntoView({ block: 'center', behavior: scrolling() });
  last = { place, at: performance.now() };
  return true;
}

export function isInSight(place: Element): boolean {
  if (last?.place === place && performance.now() - last.at < onTheWay) return true;
  const { top, bottom } = place.getBoundingClientRect();
  return bottom >= 0 && top <= innerHeight;
}
