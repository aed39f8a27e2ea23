import type { Block, BodyNode, Inline } from '../../news/body.ts';
import { everyNode, type Node } from '../../news/every-node.ts';

export interface Noted {
  headline: Inline[];
  body: BodyNode[];
}

/**
 * Notes as an article may have them: each defined once and referred to, none in another. A note that nothing refers to
 * is a paragraph, a reference to nothing its mark.
 */
export function soundNotes({ headline, body }: Noted, warn: (message: string) => void): Noted {
  const definitions = body.filter((node) => node.type === 'footnoteDefinition');
  const text = body.filter((node) => node.type !== 'footnoteDefinition');
  const all = everyNode([...headline, ...body]);
  if (definitions.length === 0 && !all.some(({ node }) => node.type === 'footnoteReference'))
    return { headline, body };

  const referred = new Set(
    everyNode([...headline, ...text]).flatMap(({ node }) =>
      node.type === 'footnoteReference' ? [node.identifier] : [],
    ),
  );
  const kept = new Map<string, number>();
  definitions.forEach(({ identifier }) => {
    if (referred.has(identifier) && !kept.has(identifier)) kept.set(identifier, kept.size);
  });
  const seen = new Set<string>();
  const mended = body.flatMap((node): BodyNode[] => {
    if (node.type !== 'footnoteDefinition') return [withReferences(node, (id) => kept.has(id), warn)];
    const children = node.children.map((child) => withReferences(child, () => false, warn));
    if (kept.has(node.identifier) && !seen.has(node.identifier)) {
      seen.add(node.identifier);
      return [{ ...node, children }];
    }
    warn('nothing refers to a note at the end: it stays as a paragraph');
    return node.label === undefined ? children : labelled(children, node.label);
  });
  return { headline: headline.map((node) => withReferences(node, (id) => kept.has(id), warn)), body: mended };
}

function labelled(blocks: Block[], label: string): Block[] {
  const [first, ...rest] = blocks;
  const mark: Inline = { type: 'text', value: `${label} ` };
  if (first?.type === 'paragraph') return [{ ...first, children: [mark, ...first.children] }, ...rest];
  return [{ type: 'paragraph', children: [mark] }, ...blocks];
}

/** A node whose references without a note are words. */
function withReferences<T extends Node>(
  node: T,
  exists: (id: string) => boolean,
  warn: (message: string) => void,
): T {
  if (!('children' in node) || !node.children?.length) return asWords(node, exists, warn);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each child stays what it was, or becomes a text
  const children = (node.children as Node[]).map((child) => withReferences(child, exists, warn));
  return { ...node, children };
}

function asWords<T extends Node>(
  node: T,
  exists: (id: string) => boolean,
  warn: (message: string) => void,
): T {
  if (node.type !== 'footnoteReference' || exists(node.identifier)) return node;
  warn(`the mark of the note "${node.identifier}" stands where none can be explained: it stays as text`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- texts may stand wherever references may
  return { type: 'text', value: `[${node.identifier}]` } as T;
}
