import type { Block, Inline } from '../../news/body.ts';
import { BodyNode, WebUrl, Words } from '../../news/body.ts';
import * as v from 'valibot';
import { addressOf, narrowImage, narrowInlines, type Narrowing } from './narrow-inlines.ts';
import type { LooseNode } from './loose-node.ts';
import { pictureFile } from './picture-handlers.ts';
import type { SourcePicture } from '../source-item.ts';

/** A picture in a paragraph of its own, where its title is its caption. */
export function imageBlocks(node: LooseNode, context: Narrowing): Block[] {
  const children: Inline[] = narrowImage(node, context);
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}

/** The pictures that a gallery lists, else those that were uploaded with a story. */
export function galleryBlocks({ attributes }: LooseNode, context: Narrowing): Block[] {
  const { ids, with: story, without } = attributes ?? {};
  const pictures = ids ? listed(ids, context) : uploaded(story, without, context);
  return pictures.flatMap((picture) => imageBlocks({ type: 'image', ...picture }, context));
}

const numbersIn = (text: string | null | undefined) => (text ?? '').split(/[\s,]+/).filter(Boolean);

const listed = (ids: string, context: Narrowing): SourcePicture[] =>
  numbersIn(ids).flatMap((id) => {
    const picture = context.pictureById(id);
    if (picture) return [picture];
    context.warn(`a gallery names the picture ${id}, which the export does not describe: it is left out`);
    return [];
  });

function uploaded(
  story: string | null | undefined,
  without: string | null | undefined,
  context: Narrowing,
): SourcePicture[] {
  const others = new Set(numbersIn(without));
  const pictures = context
    .picturesWith(story || undefined)
    .filter(({ ref, url }) => !others.has(ref.id) && pictureFile.test(url));
  if (pictures.length === 0)
    context.warn('a gallery shows what was uploaded with a story, and the export has none: it is left out');
  return pictures;
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
