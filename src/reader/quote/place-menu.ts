/** How far a menu keeps from words and from the edges of the screen, in pixels. */
const distance = 8;

/**
 * Puts a menu beside the end of some words: under their last line, or over their first where there is no room, and at
 * the foot of the screen where they fill it. It is hidden for as long as none of them is in sight. Under a finger it
 * stays at the foot of the screen, where no menu of the phone's own comes.
 */
export function placeMenu(menu: HTMLElement, range: Range) {
  if (window.matchMedia('(pointer: coarse)').matches) return;
  const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
  const [first, last] = [lines.at(0), lines.at(-1)];
  if (!first || !last) return;
  const { offsetWidth, offsetHeight, style } = menu;
  const { clientWidth, clientHeight } = document.documentElement;

  const under = last.bottom + distance;
  const over = first.top - distance - offsetHeight;
  const foot = clientHeight - distance - offsetHeight;
  const top = under <= foot ? under : over >= distance ? over : foot;
  const left = Math.min((last.left + last.right - offsetWidth) / 2, clientWidth - distance - offsetWidth);
  style.top = `${Math.max(top, distance)}px`;
  style.left = `${Math.max(left, distance)}px`;
  style.visibility = last.bottom < 0 || first.top > clientHeight ? 'hidden' : 'visible';
}
