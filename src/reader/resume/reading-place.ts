/** Where in the text of the open article a reader is. */
import type { Place } from '../marks/read-marks.ts';

/** The blocks of the text, in order: paragraphs, headings, pictures. Notes and what is printed stand after them. */
const textBlocks = () => [
  ...document.querySelectorAll<HTMLElement>('main > article > div:first-of-type > *'),
];

/** So many characters tell a block from the others. */
const enough = 60;
const wordsOf = (block: HTMLElement) => block.textContent.trim().slice(0, enough);

/** Whether a block of the text is out of sight as long as nobody scrolls. */
export const isBelowFirstScreen = (block: HTMLElement) =>
  block.getBoundingClientRect().top + window.scrollY > window.innerHeight;

/**
 * "end" where the last lines of the text are in the window; otherwise the block that stands where one reads, a quarter
 * down the window; nothing where that is still on the first screen, or beside the text.
 */
export function placeInView(): Place | 'end' | undefined {
  const blocks = textBlocks();
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return undefined;

  const start = first.getBoundingClientRect().top;
  const end = last.getBoundingClientRect().bottom;
  const isSeen = (y: number) => y > 0 && y <= window.innerHeight;
  if (isSeen(end) || isSeen(start + 0.9 * (end - start))) return 'end';

  const block = blocks.findIndex((one) => one.getBoundingClientRect().bottom > window.innerHeight / 4);
  const words = blocks[block] && isBelowFirstScreen(blocks[block]) ? wordsOf(blocks[block]) : '';
  return words ? { block, words } : undefined;
}

/** The block that begins with the words of a place; where the words were changed since, the one that stands there now. */
export function blockAt({ block, words }: Place): HTMLElement | undefined {
  const blocks = textBlocks();
  return (
    [blocks[block]!, ...blocks].find((one) => one?.textContent.trim().startsWith(words)) ?? blocks[block]
  );
}
