import { goTo, isInSight } from '../go-to.ts';

/** The headlines of a list in reading order, and what leads on from its end. */
const places = 'main :is(li, article) > :is(h2, h3) > a, main > nav a[rel=next], main > a[href*="/page/"]';

/**
 * Goes to the next story of a list (1), or to the one before (-1): seen from where the focus is, or from the top of the
 * screen where the reader has scrolled away from it.
 */
export function goToStory(step: 1 | -1): boolean {
  const links = [...document.querySelectorAll<HTMLElement>(places)];
  const from = document.activeElement;
  const isAhead =
    from?.closest('main') && isInSight(from)
      ? (link: Element) => (from.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
      : (link: Element) => link.getBoundingClientRect().top >= 0;
  const others = links.filter((link) => link !== from);
  const ahead = others.findIndex(isAhead);
  return goTo(step === 1 ? others[ahead] : others[(ahead < 0 ? others.length : ahead) - 1]);
}
