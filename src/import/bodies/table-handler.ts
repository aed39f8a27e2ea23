import type { Element, ElementContent } from 'hast';
import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import { asHandled, childrenOf, flowing } from './loose-mdast.ts';
import type { LooseNode } from './loose-node.ts';

/** More columns than this no cell spans, whatever its attribute says: each would be a cell here. */
const widest = 50;

/** A table with its caption as a paragraph before it. A table in a cell gives its words, row by row. */
export const table: Handle = (state, node) => {
  const captions = node.children.filter((child) => child.type === 'element' && child.tagName === 'caption');
  const rest: Element = { ...node, children: node.children.filter((child) => !captions.includes(child)) };
  const before = captions.flatMap((child): LooseNode[] =>
    child.type === 'element' ? flowing(state, childrenOf(state, child)) : [],
  );
  rest.children.forEach(prepare);
  const found = defaultHandlers.table?.(state, rest);
  const [made] = [found ?? []].flat();
  if (made?.type === 'table') {
    const [head, ...rows] = made.children;
    // It puts an empty head over a table without one.
    if (head && rows.length > 0 && head.children.every((cell) => cell.children.length === 0))
      made.children = rows;
  }
  return asHandled([...before, ...(made ? [made] : [])]);
};

/** Cells that do not span the world, and no tables in them. */
function prepare(node: ElementContent): void {
  if (node.type !== 'element') return;
  if (node.tagName === 'td' || node.tagName === 'th') {
    if (Number(node.properties.colSpan) > widest) node.properties.colSpan = widest;
    if (Number(node.properties.rowSpan) > 1000) node.properties.rowSpan = 1000;
    node.children.forEach(unravel);
  } else node.children.forEach(prepare);
}

function unravel(node: ElementContent): void {
  if (node.type !== 'element') return;
  if (node.tagName === 'tr' || node.tagName === 'table' || node.tagName === 'caption') node.tagName = 'div';
  else if (/^(?:tbody|thead|tfoot|colgroup)$/.test(node.tagName)) node.tagName = 'div';
  else if (node.tagName === 'td' || node.tagName === 'th') {
    node.tagName = 'span';
    node.children.push({ type: 'text', value: ' ' });
  }
  node.children.forEach(unravel);
}
