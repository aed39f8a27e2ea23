import type { Node } from './every-node.ts';

/**
 * The words of a headline or a body as one string, for title bars, feeds, cards, search and JSON-LD.
 * Note marks and notes are dropped, pictures give their alt text, blocks are separated by a blank line.
 */
export const plainText = (nodes: readonly Node[]): string => tidy(nodes.map(textOf).join('')).trim();

/** The words of a piece of a line, with the spaces around them. */
export const inlineText = (node: Node): string => tidy(textOf(node));

const tidy = (text: string) =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n');

function textOf(node: Node): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'image':
      return node.alt;
    case 'break':
      return '\n';
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
      return node.children.map(textOf).join('');
    case 'tableCell':
      return `${node.children.map(textOf).join('')} `;
    case 'tableRow':
      return `${node.children.map(textOf).join('')}\n`;
    case 'paragraph':
    case 'heading':
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'table':
      return `${node.children.map(textOf).join('')}\n\n`;
    case 'code':
      return `${node.value}\n\n`;
    case 'unreadable':
      return `${node.text}\n\n`;
    case 'leafDirective':
      return node.name === 'embed' ? `${node.attributes.title}\n\n` : '';
    case 'footnoteReference':
    case 'footnoteDefinition':
    case 'thematicBreak':
      return '';
  }
}
