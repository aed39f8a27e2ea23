import type { LooseNode } from './loose-node.ts';

/** "[words][name]" with "[name]: address" somewhere is a link like others; the same of pictures. */
export function resolveReferences(nodes: LooseNode[]): LooseNode[] {
  const addresses = new Map<string, LooseNode>();
  const collect = (node: LooseNode): void => {
    if (node.type === 'definition' && node.identifier && !addresses.has(node.identifier))
      addresses.set(node.identifier, node);
    node.children?.forEach(collect);
  };
  nodes.forEach(collect);
  if (addresses.size === 0) return nodes;

  const resolve = (node: LooseNode): LooseNode[] => {
    const children = node.children?.flatMap(resolve);
    const { url, title } = addresses.get(node.identifier ?? '') ?? {};
    if (node.type === 'definition') return [];
    if (node.type === 'linkReference') return [{ type: 'link', url, title, children }];
    if (node.type === 'imageReference') return [{ type: 'image', url, title, alt: node.alt }];
    return [children ? { ...node, children } : node];
  };
  return nodes.flatMap(resolve);
}
