import { hasBlocks, isPhrasing, type LooseNode } from './loose-node.ts';

/** An emphasis or a link around blocks is one in each of them. */
export function unmixed(node: LooseNode): LooseNode[] {
  if (!isPhrasing(node) || !hasBlocks(node)) return [node];
  const children = (node.children ?? []).flatMap(unmixed);
  const parts: LooseNode[] = [];
  for (const child of children) {
    const last = parts.at(-1);
    if (!isPhrasing(child)) parts.push(wrapped(child, node));
    else if (last?.type === node.type && isPhrasing(last)) last.children?.push(child);
    else parts.push({ ...node, children: [child] });
  }
  return parts;
}

function wrapped(block: LooseNode, mark: LooseNode): LooseNode {
  if (!block.children?.length) return block;
  const children = block.children.every((child) => isPhrasing(child) && !hasBlocks(child))
    ? [{ ...mark, children: block.children }]
    : block.children.map((child) =>
        isPhrasing(child) ? { ...mark, children: [child] } : wrapped(child, mark),
      );
  return { ...block, children };
}
