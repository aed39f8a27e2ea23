import type { Block, Inline } from '../../news/body.ts';
import { BodyNode, WebUrl, Words } from '../../news/body.ts';
import * as v from 'valibot';
import { addressOf, narrowImage, narrowInlines, type Narrowing } from './narrow-inlines.ts';
import type { LooseNode } from './loose-node.ts';

/** A picture in a paragraph of its own, where its title is its caption. */
export function imageBlocks(node: LooseNode, context: Narrowing): Block[] {
  const children: Inline[] = narrowImage(node, context);
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}

export function galleryBlocks(node: LooseNode, context: Narrowing): Block[] {
  return (node.value ?? '').split(/[\s,]+/).flatMap((id) => {
    if (!id) return [];
    const picture = context.pictureById(id);
    if (picture) return imageBlocks({ type: 'image', ...picture }, context);
    context.warn(`a gallery names the picture ${id}, which the export does not describe: it is left out`);
    return [];
  });
}

/** A card; what follows it in the node, a caption or the words of a quoted post, are blocks of their own. */
export function embedBlock(node: LooseNode, context: Narrowing): Block[] {
  const { url = '', title } = node;
  if (v.is(WebUrl, url) && v.is(Words, title))
    return [{ type: 'leafDirective', name: 'embed', attributes: { url, title } }];
  return frameBlocks(node, context);
}

/** A story besides, if its path is one; else a link to it. */
export function readAlsoBlock({ url: given = '' }: LooseNode, context: Narrowing): Block[] {
  const href = context.link(given) ?? given;
  const block = { type: 'leafDirective', name: 'read-also', attributes: { href } };
  if (v.is(BodyNode, block) && block.type === 'leafDirective') return [block];
  context.warn(`"${given.slice(0, 80)}" is not the path of a story to read besides: it stays as a link`);
  const link: LooseNode = { type: 'link', url: given, children: [{ type: 'text', value: given }] };
  return [paragraph(narrowInlines([link], context))];
}

/** A frame of somebody we do not know: a link to what it shows. */
export function frameBlocks({ url: given = '', title }: LooseNode, context: Narrowing): Block[] {
  const url = /^(?:https?:)?\/\//.test(given) ? addressOf(given, context) : undefined;
  if (url === undefined) {
    context.warn(`a frame without a web address is left out${given ? `: "${given.slice(0, 80)}"` : ''}`);
    return title ? [paragraph([{ type: 'text', value: title }])] : [];
  }
  context.warn(`a frame of ${URL.parse(url)?.host ?? url} became a link: what it shows is loaded from there`);
  return [paragraph([{ type: 'link', url, children: [{ type: 'text', value: title || url }] }])];
}

/** A film or a sound: a link to its file, under its poster. What a browser shows instead of it comes after. */
export function mediaBlocks(node: LooseNode, context: Narrowing): Block[] {
  const { url: given = '', title, alt, children = [] } = node;
  const poster = alt ? imageBlocks({ type: 'image', url: alt, title }, context) : [];
  const url = given ? addressOf(given, context) : undefined;
  const name = title || decoded(given.split(/[?#]/)[0]?.split('/').at(-1) ?? '') || given;
  const instead = narrowInlines(children, context, 3);
  const file: Inline[] = url ? [{ type: 'link', url, children: [{ type: 'text', value: name }] }] : [];
  return [
    ...poster,
    ...(file.length > 0 ? [paragraph(file)] : []),
    ...(instead.length > 0 ? [paragraph(instead)] : []),
  ];
}

const paragraph = (children: Inline[]): Block => ({ type: 'paragraph', children });

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
