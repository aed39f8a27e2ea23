import type { Handle, State } from 'hast-util-to-mdast';
import type { LooseNode } from './loose-node.ts';

export type SourceElement = Parameters<Handle>[1];

/** Nodes of our own among those of mdast, and back: the library hands through what it does not know. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its types name only what mdast itself has
export const asHandled = (nodes: LooseNode[]) => nodes as unknown as ReturnType<Handle>;

export const childrenOf = (state: State, node: SourceElement): LooseNode[] => state.all(node);

/** The children as blocks: words between them become paragraphs. */
export const flowOf = (state: State, node: SourceElement): LooseNode[] =>
  flowing(state, childrenOf(state, node));

export const flowing = (state: State, nodes: LooseNode[]): LooseNode[] =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  state.toFlow(nodes as unknown as Parameters<State['toFlow']>[0]);

export const attribute = (node: SourceElement, name: string): string => {
  const value = node.properties[name];
  return Array.isArray(value) ? value.join(' ') : value === undefined || value === null ? '' : String(value);
};

export const hasClass = (node: SourceElement, name: string) =>
  attribute(node, 'className').split(' ').includes(name);
