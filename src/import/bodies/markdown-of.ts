import { isDeepStrictEqual } from 'node:util';
import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { BodyNode, Inline } from '../../news/body.ts';
import type { Node } from '../../news/every-node.ts';
import { canonicalBody } from './canonical-body.ts';
import { blockFence, markdownTree } from './markdown-tree.ts';
import { inlinesIn, markdownLine } from './markdown-line.ts';
import { narrowBlocks } from './narrow-blocks.ts';
import { noteName } from './note-names.ts';
import type { LooseNode } from './loose-node.ts';

const writer = unified()
  .use(remarkStringify, { bullet: '-', rule: '-', emphasis: '*', fences: true, listItemIndent: 'one' })
  .use(remarkGfm)
  .use(remarkDirective)
  .freeze();

const asItIs = {
  picture: (url: string) => ({ url }),
  pictureById: () => undefined,
  picturesWith: () => [],
  sharedText: () => undefined,
  link: (url: string) => url,
  warn: () => {},
  exact: true,
};

/**
 * A body as Markdown that `bodyOf` reads as the same body, but for what `canonicalBody` leaves out. A block that Markdown
 * cannot say (an empty emphasis, a link in a link) is written as its JSON, in a fence of its own.
 */
export function markdownOf(body: readonly BodyNode[]): string {
  const wanted = canonicalBody(body);
  const labels = labelsOf(wanted);
  const whole = written(wanted.map((node) => loose(node, labels)));
  if (isSame(whole, wanted)) return whole;

  const stubs = [...labels].map(([identifier, label]) => `[^${noteName(identifier, label)}]: .`).join('\n\n');
  const blocks = wanted.map((node) => {
    const text = written([loose(node, labels)]);
    const back = read(node.type === 'footnoteDefinition' ? text : `${text}\n\n${stubs}`);
    return isDeepStrictEqual(back[0], node) ? loose(node, labels) : fenced(node);
  });
  const mixed = written(blocks);
  return isSame(mixed, wanted) ? mixed : written(wanted.map(fenced));
}

/** A headline as one line of Markdown; nothing where Markdown cannot say it. */
export function markdownInline(headline: readonly Inline[]): string | undefined {
  const [wanted] = canonicalBody([{ type: 'paragraph', children: [...headline] }]);
  if (!wanted || !('children' in wanted)) return undefined;
  const text = written([loose(wanted, new Map())]).trimEnd();
  const back = inlinesIn(markdownLine(text, asItIs), asItIs);
  return isDeepStrictEqual(back, wanted.children) && text.isWellFormed() ? text : undefined;
}

const read = (text: string): BodyNode[] => canonicalBody(narrowBlocks(markdownTree(text, asItIs), asItIs));

const isSame = (text: string, wanted: BodyNode[]) =>
  text.isWellFormed() && isDeepStrictEqual(read(text), wanted);

const written = (nodes: LooseNode[]): string =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a subset of mdast, as `loose` makes it
  writer.stringify({ type: 'root', children: nodes } as Root);

const fenced = (node: BodyNode): LooseNode => ({
  type: 'code',
  ...blockFence,
  value: JSON.stringify(node, null, 2),
});

const labelsOf = (body: readonly BodyNode[]) =>
  new Map(
    body.flatMap((node) =>
      node.type === 'footnoteDefinition' ? [[node.identifier, node.label] as const] : [],
    ),
  );

/** A node of ours as remark writes it: marks in the names of notes, sizes behind the addresses of pictures. */
function loose(node: Node, labels: Map<string, string | undefined>): LooseNode {
  const children =
    'children' in node && node.children ? node.children.map((child) => loose(child, labels)) : [];
  switch (node.type) {
    case 'footnoteReference':
      return { ...node, label: noteName(node.identifier, labels.get(node.identifier)) };
    case 'footnoteDefinition':
      return { ...node, label: noteName(node.identifier, node.label), children };
    case 'image': {
      const { width = '', height = '', ...image } = node;
      return width || height ? { ...image, url: `${image.url}#${width}x${height}` } : image;
    }
    case 'leafDirective':
      if (node.name === 'read-also') return { ...node, attributes: { ...node.attributes }, children: [] };
      return {
        ...node,
        attributes: { url: node.attributes.url },
        children: [{ type: 'text', value: node.attributes.title }],
      };
    case 'list':
      return { ...node, spread: children.some(({ children: inner = [] }) => inner.length > 1), children };
    case 'listItem':
      return { ...node, spread: children.length > 1, children };
    default:
      return 'children' in node ? { ...node, children } : { ...node };
  }
}
