import type { Element, Nodes, RootContent } from 'hast';

/** All elements of a page in their order. */
export const elementsIn = (node: Nodes): Element[] => [
  ...(node.type === 'element' ? [node] : []),
  ...childrenIn(node).flatMap(elementsIn),
];

/** The outermost elements of a name. */
export const outermost = (node: Nodes, name: string): Element[] =>
  childrenIn(node).flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === name ? [child] : outermost(child, name);
  });

/** A copy without the elements that `isUnwanted` names. */
export function without<Node extends Nodes>(node: Node, isUnwanted: (element: Element) => boolean): Node {
  if (!('children' in node)) return node;
  const children = childrenIn(node)
    .filter((child) => !(child.type === 'element' && isUnwanted(child)))
    .map((child) => without(child, isUnwanted));
  return { ...node, children };
}

const childrenIn = (node: Nodes): RootContent[] => ('children' in node ? node.children : []);
