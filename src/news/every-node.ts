import type { ReadableArticle } from './article.ts';
import type { BodyNode, Inline, ListItem, Table } from './body.ts';

export type Node =
  | ReadableArticle['body'][number]
  | BodyNode
  | Inline
  | ListItem
  | Table['children'][number]
  | Table['children'][number]['children'][number];

export type NodePath = (string | number)[];

/** Every node of a tree in reading order, with the keys that lead to it. */
export function everyNode(nodes: readonly Node[], path: NodePath = []): { node: Node; path: NodePath }[] {
  return nodes.flatMap((node, index) => {
    const here = [...path, index];
    const children = 'children' in node ? everyNode(node.children ?? [], [...here, 'children']) : [];
    return [{ node, path: here }, ...children];
  });
}
