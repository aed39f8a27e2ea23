import type { ReadableArticle } from '../../news/article.ts';
import type { Block, ListItem } from '../../news/body.ts';
import { plainText } from '../../news/plain-text.ts';

/** A piece of an article that is read out, and where it stands on the page. */
export interface Passage {
  text: string;
  /** Its place within the article's element; nothing where that is not as it was rendered. */
  find: (article: Element) => Range | undefined;
}

type Find = (article: Element) => Element | null | undefined;
type Node = ReadableArticle['body'][number];

/**
 * What is read out of an article, in order: its words, without notes and their marks, code, and ways out of the text.
 * Each finds its place by where its node stands among the others (article-view.tsx and body.tsx render one element for
 * each), so that nothing has to be written into the page.
 */
export function passagesOf({ headline, description, image, dateline, body }: ReadableArticle): Passage[] {
  const [first] = body;
  const blocks = body.filter((node) => node.type !== 'footnoteDefinition');
  const opensWithWords = first?.type === 'paragraph' && !pictureIn(first);
  // A dateline that runs into no paragraph has one of its own, before all others.
  const blockAt = (index: number) => (article: Element) => {
    const container = article.querySelector(':scope > div');
    return container?.children[container.children.length - blocks.length + index];
  };
  return [
    whole(plainText(headline), (article) => article.querySelector('h1')),
    whole(description, (article) => article.querySelector(':scope > header > p')),
    whole(image?.caption, (article) => article.querySelector(':scope > figure > figcaption')),
    whole(opensWithWords ? undefined : dateline, (article) => article.querySelector(':scope > div > p')),
    ...blocks.flatMap((node, index) => {
      const passages = within(node, blockAt(index));
      return index === 0 && opensWithWords ? withDateline(passages, dateline) : passages;
    }),
  ].filter(({ text }) => text.trim() !== '');
}

const withDateline = ([first, ...rest]: Passage[], dateline = ''): Passage[] =>
  first ? [{ ...first, text: `${dateline} ${first.text}`.trim() }, ...rest] : rest;

function within(node: Node | Block, find: Find): Passage[] {
  const inside = (selector: string) => (article: Element) => find(article)?.querySelector(selector);
  const child = (index: number) => (article: Element) => find(article)?.children[index];
  switch (node.type) {
    case 'paragraph': {
      const picture = pictureIn(node);
      return [picture ? whole(picture.title, inside('figcaption')) : whole(plainText([node]), find)];
    }
    case 'heading':
      return [whole(plainText([node]), find)];
    case 'blockquote':
      return node.children.flatMap((block, index) => within(block, child(index)));
    case 'list':
      return node.children.flatMap((item, index) => withinItem(item, child(index)));
    case 'table':
      return node.children.map(({ children }, index) => {
        const cells = children.map((cell) => plainText(cell.children)).filter(Boolean);
        return whole(cells.join(', '), (article) => find(article)?.querySelectorAll('tr')[index]);
      });
    case 'image':
      return [whole(node.title, inside('figcaption'))];
    case 'unreadable':
      return [whole(node.text, inside('p'))];
    case 'code':
    case 'thematicBreak':
    case 'leafDirective':
    case 'footnoteDefinition':
      return [];
  }
}

/** The words of an item, and the blocks that follow them in its element. */
function withinItem({ children }: ListItem, find: Find): Passage[] {
  const [first, ...others] = children;
  const blocks = first?.type === 'paragraph' ? others : children;
  const block = (index: number) => (article: Element) => {
    const item = find(article);
    return item?.children[item.children.length - blocks.length + index];
  };
  const words: Passage = {
    text: first?.type === 'paragraph' ? plainText([first]) : '',
    find(article) {
      const range = rangeOf(find(article));
      const next = blocks.length > 0 ? block(0)(article) : undefined;
      if (next) range?.setEndBefore(next);
      return range;
    },
  };
  return [words, ...blocks.flatMap((node, index) => within(node, block(index)))];
}

const whole = (text: string | undefined, find: Find): Passage => ({
  text: text ?? '',
  find: (article) => rangeOf(find(article)),
});

function rangeOf(element: Element | null | undefined): Range | undefined {
  if (!element) return undefined;
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
}

/** The picture that is all a paragraph holds: it is shown as a figure. */
function pictureIn({ children: [only, ...others] }: Extract<Block, { type: 'paragraph' }>) {
  return only?.type === 'image' && others.length === 0 ? only : undefined;
}
