import type { Element, ElementContent } from 'hast';
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast';
import { embedOf } from './embed-of.ts';
import { toText } from './hast-text.ts';
import { asHandled, attribute, childrenOf, flowing, hasClass } from './loose-mdast.ts';
import { hasBlocks, type LooseNode, wordsOf } from './loose-node.ts';
import { captionOf } from './narrow-inlines.ts';

/** A picture. What a script puts in later is taken at once, a sign drawn as a picture is the sign, a pixel that counts is none. */
export const img: Handle = (_, node) => {
  const alt = attribute(node, 'alt');
  if (hasClass(node, 'emoji') || hasClass(node, 'wp-smiley'))
    return asHandled([{ type: 'text', value: alt }]);
  if (attribute(node, 'width') === '1' && attribute(node, 'height') === '1') return undefined;
  const url = sourceOf(node);
  if (!url) return alt ? asHandled([{ type: 'text', value: alt }]) : undefined;
  return asHandled([{ type: 'image', url, alt, title: attribute(node, 'title') || undefined }]);
};

const sourceOf = (node: Element) =>
  ['src', 'dataSrc', 'dataLazySrc', 'dataOriginal', 'dataOrigFile']
    .map((name) => attribute(node, name))
    .find((url) => url !== '' && !url.startsWith('data:')) ??
  attribute(node, 'srcSet').trim().split(/\s+/)[0] ??
  '';

/** An address of a picture, and not of a page, a sound or a document. */
export const pictureFile = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i;

/** A link; not one from a picture to its own file, which only made it larger. */
export const linked: Handle = (state, node) => {
  if (hasClass(node, 'wp-block-file__button')) return undefined;
  const inner = node.children.filter((child) => child.type !== 'text' || /\S/.test(child.value));
  const [only] = inner;
  const onPicture = inner.length === 1 && only?.type === 'element' && holdsPicture(only);
  if (onPicture && pictureFile.test(attribute(node, 'href'))) return state.all(node);
  return defaultHandlers.a?.(state, node);
};

const holdsPicture = (node: ElementContent): boolean =>
  node.type === 'element' &&
  (node.tagName === 'img' || (node.tagName === 'picture' && node.children.some(holdsPicture)));

/** A figure: its one picture takes the caption as title; under anything else the caption is a paragraph. */
export const figure: Handle = (state, node) => {
  if (hasClass(node, 'wp-block-embed')) {
    const shown = embedded(node);
    if (shown) return asHandled([shown, ...captionsOf(state, node)]);
  }
  const rest = { ...node, children: node.children.filter((child) => !isCaption(child)) };
  const blocks = flowing(state, childrenOf(state, rest));
  const caption = captionsOf(state, node);
  const image = blocks.length === 1 && blocks[0] ? onlyImage(blocks[0]) : undefined;
  if (image && caption.every(isPlain)) {
    const said = captionOf(caption);
    if (said) image.caption = said;
    return asHandled(blocks);
  }
  return asHandled([...blocks, ...caption]);
};

const isCaption = (node: ElementContent): node is Element =>
  node.type === 'element' && node.tagName === 'figcaption';

const captionsOf = (state: State, node: Element): LooseNode[] =>
  node.children.filter(isCaption).flatMap((caption) => flowing(state, childrenOf(state, caption)));

/** Words alone, which a title can hold. */
const isPlain = (node: LooseNode): boolean =>
  node.type !== 'link' &&
  node.type !== 'footnoteReference' &&
  node.type !== 'image' &&
  (node.type === 'paragraph' || !hasBlocks(node)) &&
  (node.children ?? []).every(isPlain);

function onlyImage(node: LooseNode): LooseNode | undefined {
  if (node.type === 'image') return node;
  if (node.type !== 'paragraph' && node.type !== 'link') return undefined;
  const inner = (node.children ?? []).filter(
    (child) => child.type === 'image' || /\S/.test(wordsOf(child)) || child.children,
  );
  return inner.length === 1 && inner[0] ? onlyImage(inner[0]) : undefined;
}

/** What a WordPress embed block holds before a server has filled it: an address alone. */
function embedded(node: Element): LooseNode | undefined {
  const url = toText({ ...node, children: node.children.filter((child) => !isCaption(child)) }).trim();
  if (!/^https?:\/\/\S+$/.test(url)) return undefined;
  const known = embedOf(url);
  return known
    ? { type: 'embed', url: known.url, title: known.provider }
    : { type: 'frame', url, title: url };
}
