import {
  type Block,
  BodyNode,
  type FootnoteDefinition,
  type Inline,
  type ListItem,
} from '../../news/body.ts';
import { captionOf, identifierOf, narrowInlines, type Narrowing } from './narrow-inlines.ts';
import {
  embedBlock,
  frameBlocks,
  galleryBlocks,
  imageBlocks,
  mediaBlocks,
  readAlsoBlock,
} from './narrow-media.ts';
import { isPhrasing, type LooseNode } from './loose-node.ts';
import { asIs } from './as-is.ts';
import { tableOf } from './narrow-table.ts';
import { unmixed } from './unmixed.ts';
import { loneBlock, parted } from './lone-block.ts';

/** So deep may quotes and lists lie in each other; deeper ones are unwrapped. Each level is two steps of a path. */
const deepest = 40;

interface Place extends Narrowing {
  /** How many steps down the blocks lie, the body's own being the first. */
  level: number;
  /** Notes are defined at the top, wherever they are found. */
  notes: FootnoteDefinition[];
}

/** Any tree as a body of the closed kinds. Notes come last, or in Markdown where they stand. */
export function narrowBlocks(nodes: readonly LooseNode[], context: Narrowing): BodyNode[] {
  if (context.exact) return nodes.flatMap((node) => withNotes([node], context));
  return withNotes(nodes, context);
}

function withNotes(nodes: readonly LooseNode[], context: Narrowing): BodyNode[] {
  const notes: FootnoteDefinition[] = [];
  const blocks = blocksOf(nodes, { ...context, level: 1, notes });
  return [...blocks, ...notes];
}

function blocksOf(nodes: readonly LooseNode[], place: Place): Block[] {
  const blocks: Block[] = [];
  let line: LooseNode[] = [];
  const endLine = () => {
    blocks.push(...paragraphsOf(line, place));
    line = [];
  };
  for (const node of nodes.flatMap(unmixed)) {
    if (isPhrasing(node)) {
      line.push(node);
      continue;
    }
    endLine();
    blocks.push(...blocksOfOne(node, place));
  }
  endLine();
  return blocks;
}

function paragraphsOf(nodes: readonly LooseNode[], place: Place): Block[] {
  if (place.exact && nodes.length === 0) return [];
  const inlines = narrowInlines(nodes, place, place.level + 1);
  if (place.exact) return [{ type: 'paragraph', children: inlines }];
  return parted(inlines).map((children) => loneBlock(children) ?? { type: 'paragraph', children });
}

function blocksOfOne(node: LooseNode, place: Place): Block[] {
  const children = node.children ?? [];
  const inside = { ...place, level: place.level + 1 };
  switch (node.type) {
    case 'paragraph':
      if (place.exact)
        return [{ type: 'paragraph', children: narrowInlines(children, place, place.level + 1) }];
      return blocksOf(children, place);
    case 'heading': {
      const line = narrowInlines(children, place, place.level + 1);
      if (!place.exact && !line.some(hasWords)) return paragraphsOf(children, place);
      const depth = Math.min(4, Math.max(2, node.depth ?? 2));
      return [{ type: 'heading', depth: depth === 2 || depth === 3 ? depth : 4, children: line }];
    }
    case 'blockquote': {
      if (place.level >= deepest) return blocksOf(children, place);
      const quoted = blocksOf(children, inside);
      return quoted.length > 0 || place.exact ? [{ type: 'blockquote', children: quoted }] : [];
    }
    case 'list':
      return listOf(node, place);
    case 'listItem':
      return blocksOf(children, place);
    case 'table':
      return tableOf(node, place, place.level);
    case 'code':
      if (!place.exact && !/\S/.test(node.value ?? '')) return [];
      return [{ type: 'code', ...(node.lang && { lang: node.lang }), value: node.value ?? '' }];
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }];
    case 'image':
      return imageBlocks(node, place);
    case 'readAlso':
      return readAlsoBlock(node, place);
    case 'asIs':
      return asIs(node, place, place.notes);
    case 'embed':
      return embedBlock(node, place);
    case 'frame':
      return frameBlocks(node, place);
    case 'media':
      return mediaBlocks(node, place);
    case 'gallery':
      return galleryBlocks(node, place);
    case 'warning':
      place.warn(node.value ?? '');
      return [];
    case 'footnoteDefinition': {
      const found = blocksOf(children, { ...place, level: 2 });
      const label = /^\S{1,3}$/.test(node.label ?? '') ? { label: node.label ?? '' } : {};
      const said: Block[] = found.length > 0 ? found : [{ type: 'paragraph', children: [] }];
      place.notes.push({
        type: 'footnoteDefinition',
        identifier: identifierOf(node.identifier),
        ...label,
        children: said,
      });
      return [];
    }
    default:
      return children.length > 0 ? blocksOf(children, place) : [];
  }
}

function listOf(node: LooseNode, place: Place): Block[] {
  const items = node.children ?? [];
  if (place.level >= deepest) return items.flatMap((item) => blocksOf(item.children ?? [], place));
  const inside = { ...place, level: place.level + 2 };
  const children = items.map((item): ListItem => ({
    type: 'listItem',
    children: blocksOf(itemChildren(item), inside),
  }));
  if (node.reversed) place.warn('a list counts down, which lists here cannot: it counts up');
  if (children.length === 0 && !place.exact) return [];
  const start =
    node.ordered && typeof node.start === 'number' && node.start !== 1 ? { start: node.start } : {};
  return [{ type: 'list', ...(node.ordered && { ordered: true }), ...start, children }];
}

/** The box of a task is a sign before its words. */
function itemChildren(item: LooseNode): LooseNode[] {
  const children = item.children ?? [];
  if (typeof item.checked !== 'boolean') return children;
  const box: LooseNode = { type: 'text', value: item.checked ? '☑ ' : '☐ ' };
  const [first, ...rest] = children;
  if (first?.type !== 'paragraph') return [{ type: 'paragraph', children: [box] }, ...children];
  return [{ ...first, children: [box, ...(first.children ?? [])] }, ...rest];
}

const hasWords = (node: Inline): boolean =>
  node.type === 'image' || node.type === 'break'
    ? false
    : node.type === 'footnoteReference' || /\S/.test(captionOf([node]));
