import type { Inline } from '../../news/body.ts';
import type { BodyContext } from './body-context.ts';
import type { LooseNode } from './loose-node.ts';
import { markdownTree } from './markdown-tree.ts';
import { narrowInlines, type Narrowing } from './narrow-inlines.ts';

/** A headline in Markdown. Its notes are defined elsewhere, and Markdown knows a reference only by what it refers to. */
export function markdownLine(text: string, context: BodyContext): LooseNode[] {
  const names = [...text.matchAll(/\[\^([^\]\s]+)\]/g)].map(([, name]) => `[^${name}]: .`);
  const tree = markdownTree([text, ...names].join('\n\n'), context);
  return tree.filter(({ type }) => type !== 'footnoteDefinition');
}

/** The words of a line, whatever blocks they were in. */
export const inlinesIn = (nodes: readonly LooseNode[], context: Narrowing): Inline[] =>
  narrowInlines(nodes, context);
