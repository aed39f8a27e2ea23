import type { Element, Nodes } from 'hast';

const hidden = /^(?:script|style|template|noembed|noframes|title)$/;

/** What holds text that is no words of the page. */
export const isHidden = ({ tagName }: Element) => hidden.test(tagName);

/** The words of a piece of HTML as they stand in it. */
export const toText = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'br') return '\n';
  if (node.type === 'element' && isHidden(node)) return '';
  return 'children' in node ? node.children.map(toText).join('') : '';
};
