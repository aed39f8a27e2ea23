/**
 * The key that was pressed as a shortcut, "j" or "?". Nothing where it is the browser's or the system's, and where it
 * means something of its own: while typing, and while something lies over the page.
 */
export function pressedKey(event: KeyboardEvent): string | undefined {
  // First of all: where Chrome fills a field by itself, it tells of a key that has no name and no modifiers.
  if ([event.target, event.composedPath()[0], document.activeElement].some(isTyping)) return undefined;
  if (event.defaultPrevented || event.isComposing || hasModifier(event) || isCovered()) return undefined;
  const key = onLatinLayout(event);
  // Some layouts have "?" and "/" with Shift; a capital letter is no shortcut, but Caps Lock makes none.
  return /^\p{L}$/u.test(key) ? (event.shiftKey ? undefined : key.toLowerCase()) : key;
}

/** AltGr is neither Ctrl nor Alt on some systems. */
const hasModifier = (event: KeyboardEvent) =>
  event.ctrlKey || event.altKey || event.metaKey || event.getModifierState('AltGraph');

const isTyping = (target: EventTarget | null | undefined) =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable]:not([contenteditable="false"])') !== null;

const isCovered = () => document.querySelector('dialog[open], :popover-open') !== null;

/** Where letters are not Latin ones, the same key by its place: "о" on a Russian keyboard lies where "j" does. */
function onLatinLayout({ key, code }: KeyboardEvent): string {
  const isForeign = /^\p{L}$/u.test(key) && !/\p{Script=Latin}/u.test(key);
  return (isForeign && /^Key([A-Z])$/.exec(code)?.[1]) || key;
}
