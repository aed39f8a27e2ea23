/** Words that run on with no block, line break or control between them: what a browser looks a text up in. */
export interface Stretch {
  text: string;
  /** The part of it that is selected; nothing where `to` is not beyond `from`. */
  from: number;
  to: number;
  /** What stands between it and the one before, written plainly. */
  gap: '' | ' ' | '\n' | '\n\n';
  /** Whether it is the article's own, and not of the page around it. */
  own: boolean;
  /** Whether it is the mark of a note. */
  mark: boolean;
}

const article = 'main > article';
/** The words of an article: its headline and standfirst, captions, the text and its notes. */
const parts = ['header > :is(h1, p)', 'figure', 'div:first-of-type', 'aside']
  .map((part) => `${article} > ${part}`)
  .join();
/** What stands among them without being of them: other stories, and the ways back from notes. */
const foreign = `${article} > div aside, ${article} a[href^="#ref-"], ${article} [aria-hidden]`;
const breaking = 'br, img, svg, button';
const gaps = ['', ' ', '\n', '\n\n'] as const;

/** Whether a text is the article's own. */
const isOwn = ({ parentElement }: Node): boolean =>
  !!parentElement?.closest(parts) && !parentElement.closest(foreign);

/** The selected words of the article, from the first to the last; nothing where the selection began elsewhere. */
export function selectedWords(selection: Selection | null): Range | undefined {
  const { anchorNode } = selection ?? {};
  if (!selection?.rangeCount || !anchorNode || !isOwn(anchorNode.firstChild ?? anchorNode)) return undefined;
  const whole = selection.getRangeAt(0);
  const words = document.createRange();
  let found = false;
  const walker = document.createTreeWalker(document.querySelector(article)!, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    const [from, to] = partOf(node, whole);
    if (!isOwn(node) || !node.data.slice(from, to).trim()) continue;
    if (!found) words.setStart(node, from);
    words.setEnd(node, to);
    found = true;
  }
  return found ? words : undefined;
}

/** Which part of a text a range holds, as two offsets. */
function partOf(node: Text, range: Range): [from: number, to: number] {
  if (!range.intersectsNode(node)) return [0, 0];
  return [
    node === range.startContainer ? range.startOffset : 0,
    node === range.endContainer ? range.endOffset : node.length,
  ];
}

/** The words of the page in reading order, as far as they are seen, and what of them lies in a range. */
export function stretchesOf(page: Element, range: Range): Stretch[] {
  const stretches: Stretch[] = [];
  let gap = 0;
  let open = false;

  const apart = (by: number) => {
    gap = Math.max(gap, by);
    open = false;
  };
  const add = (node: Text) => {
    if (!open && !node.data.trim()) return;
    let last = stretches.at(-1);
    if (!open || !last) {
      const mark = node.parentElement?.matches('button[id^="ref-"]') ?? false;
      last = { text: '', from: 0, to: 0, gap: gaps[gap]!, own: isOwn(node), mark };
      stretches.push(last);
    }
    const [from, to] = partOf(node, range);
    if (to > from) {
      if (last.to === last.from) last.from = last.text.length + from;
      last.to = last.text.length + to;
    }
    last.text += node.data;
    gap = 0;
    open = true;
  };
  const walk = (element: Element) => {
    const { display } = getComputedStyle(element);
    if (display === 'none' || element.matches('textarea, select, [popover]')) return;
    const by = gapAround(element, display);
    if (by !== undefined) apart(by);
    for (const child of element.childNodes) {
      if (child instanceof Text) add(child);
      else if (child instanceof Element) walk(child);
    }
    if (by !== undefined) apart(by);
  };

  walk(page);
  return stretches;
}

/** How far an element keeps what is around it apart, by its place in `gaps`; nothing where words run on through it. */
function gapAround(element: Element, display: string): number | undefined {
  if (element.localName === 'br') return 2;
  if (element.matches(breaking) || display.startsWith('inline-')) return 0;
  if (display === 'inline' || display === 'contents') return undefined;
  return display === 'table-cell' ? 1 : 3;
}
