import type { BodyNode } from '../../news/body.ts';
import type { Node } from '../../news/every-node.ts';

/**
 * A body without what no reader sees: texts that touch are one, empty ones are none; a list that starts at 1 does not say
 * so, nor one that is not numbered; columns without a side have none; a picture is alone in its paragraph; what is not
 * there is not named.
 */
export const canonicalBody = (body: readonly BodyNode[]): BodyNode[] =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only fields go that may be left out
  JSON.parse(JSON.stringify(blocksIn(body))) as BodyNode[];

const blocksIn = (nodes: readonly Node[]): Node[] =>
  nodes.map((node) => (node.type === 'image' ? { type: 'paragraph', children: [node] } : canonical(node)));

function canonical(node: Node): Node {
  if (!('children' in node) || !node.children) return node.type === 'code' ? plainCode(node) : node;
  switch (node.type) {
    case 'blockquote':
    case 'listItem':
    case 'footnoteDefinition':
      return withChildren(node, blocksIn(node.children));
    case 'list': {
      const numbered = node.ordered ? { ordered: true } : {};
      const start = typeof node.start === 'number' && node.start !== 1 ? { start: node.start } : {};
      return withChildren(
        { type: 'list', ...numbered, ...start, children: [] },
        node.children.map(canonical),
      );
    }
    case 'table': {
      const sides = node.align ?? [];
      const align = sides.slice(0, sides.findLastIndex((side) => side !== null) + 1);
      const head = { type: 'table' as const, ...(align.length > 0 && { align }), children: [] };
      return withChildren(head, node.children.map(canonical));
    }
    case 'leafDirective':
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its children are never any
      return { type: node.type, name: node.name, attributes: node.attributes } as Node;
    default:
      return withChildren(node, joinedTexts(node.children));
  }
}

const plainCode = ({ lang, value }: { lang?: string | null | undefined; value: string }): Node => ({
  type: 'code',
  ...(lang && { lang }),
  value,
});

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its own children, of the same kinds as before
const withChildren = (node: Node, children: Node[]) => ({ ...node, children }) as Node;

const joinedTexts = (nodes: readonly Node[]) =>
  nodes.reduce<Node[]>((line, node) => {
    const last = line.at(-1);
    if (node.type === 'text' && node.value === '') return line;
    if (node.type !== 'text' || last?.type !== 'text') line.push(canonical(node));
    else line[line.length - 1] = { type: 'text', value: last.value + node.value };
    return line;
  }, []);
