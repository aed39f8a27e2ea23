import type { Block, Table } from '../../news/body.ts';
import type { LooseNode } from './loose-node.ts';
import { narrowInlines, type Narrowing } from './narrow-inlines.ts';

/** A table at a level of its body: whatever stands in its cells becomes words of a line. */
export function tableOf(node: LooseNode, place: Narrowing, level: number): Block[] {
  const rows = (node.children ?? []).map((row): Table['children'][number] => ({
    type: 'tableRow',
    children: (row.children ?? []).map((cell) => ({
      type: 'tableCell' as const,
      children: narrowInlines(cell.type === 'tableCell' ? (cell.children ?? []) : [cell], place, level + 3),
    })),
  }));
  if (rows.length === 0) return [];
  const sides = (node.align ?? []).map((side) =>
    side === 'left' || side === 'right' || side === 'center' ? side : null,
  );
  const align = sides.slice(0, sides.findLastIndex((side) => side !== null) + 1);
  return [{ type: 'table', ...(align.length > 0 && { align }), children: rows }];
}
