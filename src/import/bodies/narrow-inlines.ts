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

/** The words of a line: only kinds of nodes that an article may have, whatever comes in. */
export const narrowInlines = (
  nodes: readonly LooseNode[],
  context: Narrowing,
  level = 2,
  inLink = false,
): Inline[] => joined(nodes.flatMap((node) => narrowInline(node, context, level, inLink)));

function narrowInline(node: LooseNode, context: Narrowing, level: number, inLink: boolean): Inline[] {
  const inner = (linked = inLink) =>
    narrowInlines(node.children ?? [], context, level < deepest ? level + 1 : level, linked);
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value ?? '' }];
    case 'inlineCode':
      return [{ type: 'inlineCode', value: node.value ?? '' }];
    case 'break':
      return [{ type: 'break' }];
    case 'emphasis':
    case 'strong':
    case 'delete': {
      const children = inner();
      if (level >= deepest || (!context.exact && children.length === 0)) return children;
      return [{ type: node.type, children }];
    }
    case 'link':
      return narrowLink(node, context, level, inLink, inner);
    case 'image':
      return narrowImage(node, context);
    case 'footnoteReference':
      return [{ type: 'footnoteReference', identifier: node.identifier ?? '' }];
    case 'embed':
    case 'frame':
    case 'media':
      return narrowLink(
        { ...node, type: 'link', children: [{ type: 'text', value: node.title || node.url || '' }] },
        context,
        level,
        inLink,
        () => [{ type: 'text', value: node.title || node.url || '' }],
      );
    case 'code':
      return [{ type: 'text', value: node.value ?? '' }];
    default:
      return apart(node.children ?? [], context, level, inLink);
  }
}

/** Blocks where only words of a line may stand: one line after the other. */
function apart(children: readonly LooseNode[], context: Narrowing, level: number, inLink: boolean): Inline[] {
  return children.reduce<Inline[]>((line, child) => {
    const next = narrowInline(child, context, level, inLink);
    const between = line.length > 0 && next.length > 0 && !isPhrasing(child);
    return between ? [...line, { type: 'break' }, ...next] : [...line, ...next];
  }, []);
}

function narrowLink(
  node: LooseNode,
  context: Narrowing,
  level: number,
  inLink: boolean,
  inner: (linked: boolean) => Inline[],
): Inline[] {
  const children = inner(true);
  if (inLink || level >= deepest || (!context.exact && children.length === 0)) return children;
  const given = node.url ?? '';
  if (!context.exact && (given === '' || given.startsWith('#'))) return children;
  const url = addressOf(given, context);
  if (url === undefined) return children;
  return [{ type: 'link', url, ...(typeof node.title === 'string' && { title: node.title }), children }];
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
export const absolute = (url: string, base: string) => URL.parse(url, base)?.href ?? url;

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
