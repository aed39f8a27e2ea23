import { safeUrl } from '../../browser/href-of.ts';
import type { Image, Inline } from '../../news/body.ts';
import type { BodyContext } from './body-context.ts';
import { isPhrasing, type LooseNode, wordsOf } from './loose-node.ts';

/** `exact`: Markdown, where what is written is what is meant; HTML is tidied. */
export interface Narrowing extends BodyContext {
  exact: boolean;
}

/** So many levels down may words lie: deeper emphases are unwrapped. Each level is two steps of a path. */
const deepest = 48;

/** How deep words lie, and in which kinds of nodes: none of them is needed twice. */
interface Depth {
  level: number;
  within: readonly string[];
}

/** The words of a line: only kinds of nodes that an article may have, whatever comes in; blocks are lines of it. */
export const narrowInlines = (nodes: readonly LooseNode[], context: Narrowing, level = 2): Inline[] =>
  narrowLine(nodes, context, { level, within: [] });

function narrowLine(nodes: readonly LooseNode[], context: Narrowing, depth: Depth): Inline[] {
  const line: Inline[] = [];
  let wasBlock = false;
  for (const node of nodes) {
    const next = narrowInline(node, context, depth);
    const isBlock = !isPhrasing(node);
    if (next.length === 0) continue;
    if (line.length > 0 && (isBlock || wasBlock)) line.push({ type: 'break' });
    for (const one of next) line.push(one);
    wasBlock = isBlock;
  }
  return joined(line);
}

function narrowInline(node: LooseNode, context: Narrowing, { level, within }: Depth): Inline[] {
  const { type, value = '', children: given = [] } = node;
  const inside = { level: Math.min(level + 1, deepest), within: [...within, type] };
  switch (type) {
    case 'text':
    case 'inlineCode':
      return [{ type, value }];
    case 'break':
      return [{ type: 'break' }];
    case 'emphasis':
    case 'strong':
    case 'delete': {
      const children = narrowLine(given, context, inside);
      const isIdle = !context.exact && (children.length === 0 || within.includes(type));
      return level >= deepest || isIdle ? children : [{ type, children }];
    }
    case 'link': {
      const children = narrowLine(given, context, inside);
      return level >= deepest || within.includes(type) ? children : linked(node, children, context);
    }
    case 'image':
      return narrowImage(node, context);
    case 'footnoteReference':
      return [{ type: 'footnoteReference', identifier: identifierOf(node.identifier) }];
    case 'embed':
    case 'frame':
    case 'media': {
      const name: Inline[] = joined([{ type: 'text', value: node.title || node.url || '' }]);
      return [...linked({ url: node.url }, name, context), ...narrowLine(given, context, { level, within })];
    }
    case 'code':
      return [{ type: 'text', value }];
    default:
      return narrowLine(given, context, { level, within });
  }
}

/** What names a note, of the characters that may. */
export const identifierOf = (given = '') => given.replaceAll(/[^A-Za-z0-9_-]+/g, '-') || 'note';

function linked(
  { url: given = '', title }: Partial<LooseNode>,
  children: Inline[],
  context: Narrowing,
): Inline[] {
  if (!context.exact && (children.length === 0 || given === '' || given.startsWith('#'))) return children;
  const url = addressOf(given, context);
  if (url === undefined) return children;
  return [{ type: 'link', url, ...(typeof title === 'string' && { title }), children }];
}

/** An address that may stand in an article; nothing, with a warning, where it is none. */
export function addressOf(given: string, context: Narrowing): string | undefined {
  const whole = context.base === undefined || context.exact ? given : absolute(given, context.base);
  const url = context.link(whole);
  if (url === undefined) return undefined;
  if (safeUrl.test(url)) return url;
  const mended = URL.parse(url)?.href;
  if (mended !== undefined && safeUrl.test(mended)) return mended;
  context.warn(
    `a link to "${given.slice(0, 80)}" is not one to http, https or mail: its text stays without it`,
  );
  return undefined;
}

/** The address that a browser would take it for. */
const absolute = (url: string, base: string) => URL.parse(url, base)?.href ?? url;

const sized = /#(\d+)?x(\d+)?$/;

/** A picture of ours, or its caption where there is none. A size may stand behind its address, "#640x480". */
export function narrowImage(node: LooseNode, context: Narrowing): [Image] | Inline[] {
  const given = node.url ?? '';
  const size = context.exact ? sized.exec(given) : null;
  const bare = size ? given.slice(0, size.index) : given;
  const found = context.picture(context.base === undefined ? bare : absolute(bare, context.base));
  const title = node.caption ?? node.title ?? undefined;
  const alt = node.alt ?? '';
  if (!found) return title || alt ? [{ type: 'text', value: title || alt }] : [];
  const width = size?.[1] === undefined ? found.width : Number(size[1]);
  const height = size?.[2] === undefined ? found.height : Number(size[2]);
  return [
    {
      type: 'image',
      url: found.url,
      alt,
      ...(title !== undefined && (context.exact || title !== '') && { title }),
      ...(width !== undefined && { width }),
      ...(height !== undefined && { height }),
    },
  ];
}

/** Texts that touch are one. */
export const joined = (nodes: readonly Inline[]): Inline[] =>
  nodes.reduce<Inline[]>((line, node) => {
    const last = line.at(-1);
    if (node.type === 'text' && node.value === '') return line;
    if (node.type !== 'text' || last?.type !== 'text') line.push(node);
    else line[line.length - 1] = { type: 'text', value: last.value + node.value };
    return line;
  }, []);

/** The words of nodes as they would stand in a caption: one line. */
export const captionOf = (nodes: readonly LooseNode[]) =>
  nodes.map(wordsOf).join(' ').replace(/\s+/g, ' ').trim();
