import type { BodyNode, Inline } from '../../news/body.ts';
import type { Markup } from '../source-item.ts';
import type { BodyContext } from './body-context.ts';
import { classicHtml } from './classic-html.ts';
import { htmlTree } from './html-tree.ts';
import type { LooseNode } from './loose-node.ts';
import { narrowBlocks } from './narrow-blocks.ts';
import { narrowInlines } from './narrow-inlines.ts';

/** The headline and the body of an item in our closed kinds of nodes, whatever its markup. */
export function bodyOf(
  content: Markup,
  headline: Markup,
  context: BodyContext,
): { headline: Inline[]; body: BodyNode[] } {
  const place = { ...context, exact: content.kind === 'markdown' };
  const body = narrowBlocks(treeOf(content, context), place);
  return { headline: narrowInlines(treeOf(headline, context), place), body };
}

function treeOf({ kind, text }: Markup, { warn }: BodyContext): LooseNode[] {
  switch (kind) {
    case 'html':
    case 'markdown':
      return htmlTree(text, warn);
    case 'classic':
      return htmlTree(classicHtml(text, warn), warn);
    case 'text':
      return [{ type: 'text', value: text }];
  }
}
