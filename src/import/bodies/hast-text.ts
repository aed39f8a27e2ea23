import type { Nodes } from 'hast';

/** The words of a piece of HTML as they stand in it. */
export const toText = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'br') return '\n';
  return 'children' in node ? node.children.map(toText).join('') : '';
};
