import type { Nodes, RootContent } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { BodyContext } from './body-context.ts';
import { findNotes } from './html-notes.ts';
import { isHidden } from './hast-text.ts';
import { htmlHandlers } from './html-handlers.ts';
import type { LooseNode } from './loose-node.ts';
import { parseHtml } from './parse-html.ts';

const conversion = {
  document: true,
  quotes: ['“”', '‘’'],
  handlers: htmlHandlers,
  nodeHandlers: { comment: () => undefined },
};

/**
 * HTML as browsers read it, as the nodes that `narrowBlocks` takes. It is not sanitised before, since nothing of it is
 * written as HTML again: only words, and the kinds of nodes that are named there, come through.
 */
export function htmlTree(html: string, context: BodyContext): LooseNode[] {
  try {
    return treeOf(html, context);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    context.warn(
      'elements are nested too deep: their words are kept in paragraphs, without links, lists or emphases',
    );
    return treeOf(
      html.replaceAll(/<(?!\/?(?:p|br|script|style|template)\b|!--)\/?[a-z][^>]*>/gi, '<p>'),
      context,
    );
  }
}

function treeOf(html: string, { base, warn }: BodyContext): LooseNode[] {
  if (!/[<&]/.test(html)) return [{ type: 'text', value: html.replaceAll(/[ \t\n\r\f]+/g, ' ') }];
  const hast = parseHtml(html);
  prepare(hast);
  if (html.includes('#') || /<sup/i.test(html)) findNotes(hast, base, warn);
  const tree: LooseNode = toMdast(hast, conversion);
  return tree.children ?? [];
}

/**
 * Drawings and formulas give their words: their elements are none of HTML, even where their names are. Where nodes stood
 * nobody asks for here, and copying it takes a third of the time, as do the comments between blocks.
 */
function prepare(node: Nodes, isForeign = false): void {
  delete node.position;
  if (!('children' in node)) return;
  const isElement = node.type === 'element';
  const inside = isForeign || (isElement && (node.tagName === 'svg' || node.tagName === 'math'));
  if (inside && isElement && !isHidden(node)) node.tagName = 'span';
  if (node.type === 'root') node.children = node.children.filter((child) => !isIdle(child));
  for (const child of node.children) prepare(child, inside);
}

const isIdle = ({ type }: RootContent) => type === 'comment' || type === 'doctype';
