import type { Element } from 'hast';
import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import { embedOf } from './embed-of.ts';
import { toText } from './hast-text.ts';
import { asHandled, attribute, childrenOf, flowOf, hasClass } from './loose-mdast.ts';
import type { LooseNode } from './loose-node.ts';

/** Titles that players give themselves say nothing. */
const idle =
  /^(?:(?:youtube|vimeo|rutube|vk)? ?(?:video|embed)? ?player|video|untitled|embedded post|post)$/i;

const embedNode = (address: string, title = ''): LooseNode | undefined => {
  const known = embedOf(address);
  const said = title.replace(/\s+/g, ' ').trim();
  return known && { type: 'embed', url: known.url, title: said && !idle.test(said) ? said : known.provider };
};

const iframe: Handle = (_, node) => {
  // The quote beside it links the same post.
  if (hasClass(node, 'wp-embedded-content')) return undefined;
  const url = ['src', 'dataSrc', 'dataLazySrc', 'dataLitespeedSrc']
    .map((name) => attribute(node, name))
    .find((value) => value !== '' && value !== 'about:blank');
  const title = attribute(node, 'title');
  return asHandled([embedNode(url ?? '', title) ?? { type: 'frame', url: url ?? '', title }]);
};

/** A quoted post: its words stay as a quote, the card leads to it. */
const blockquote: Handle = (state, node) => {
  const post = ['twitter-tweet', 'twitter-video', 'instagram-media', 'tiktok-embed', 'text-post-media'].some(
    (name) => hasClass(node, name),
  );
  if (!post) return defaultHandlers.blockquote?.(state, node);
  const named = [
    attribute(node, 'dataInstgrmPermalink'),
    attribute(node, 'cite'),
    ...linksIn(node).toReversed(),
  ];
  const address = named.find((url) => url !== '' && embedOf(url));
  const paragraph = node.children.find((child) => child.type === 'element' && child.tagName === 'p');
  const embed = address && embedNode(address, shortened(toText(paragraph ?? node)));
  const quote: LooseNode = { type: 'blockquote', children: flowOf(state, node) };
  return asHandled(embed ? [quote, embed] : [quote]);
};

const linksIn = (node: Element): string[] =>
  node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'a' ? [attribute(child, 'href')] : linksIn(child);
  });

/** The beginning of a text, cut between words: what a card can hold. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 80 ? line : `${line.slice(0, 80).replace(/\s+\S*$/, '')}…`;
}

const scriptOf = ({ children: [only] }: Element) => (only?.type === 'text' ? only.value : '');

/** Scripts are left out; two kinds of them say which post they would have shown. */
const script: Handle = (_, node) => {
  const telegram = attribute(node, 'dataTelegramPost');
  const [, owner, post] =
    /VK\.Widgets\.Post\(\s*["'][^"']*["']\s*,\s*(-?\d+)\s*,\s*(\d+)/.exec(scriptOf(node)) ?? [];
  const url = telegram ? `https://t.me/${telegram}` : owner && `https://vk.com/wall${owner}_${post}`;
  const embed = url && embedNode(url);
  return embed ? asHandled([embed]) : undefined;
};

/** Sound and film of the site's own: a link to the file, and what is said instead of it. */
const media: Handle = (state, node) => {
  const source = node.children.find((child) => child.type === 'element' && child.tagName === 'source');
  const url = attribute(node, 'src') || (source?.type === 'element' ? attribute(source, 'src') : '');
  const embed = embedNode(url, attribute(node, 'title'));
  const instead = childrenOf(state, node);
  if (embed) return asHandled([embed, ...instead]);
  // WordPress repeats the address of the file for browsers that cannot play it.
  const repeated = toText(node).trim() === url;
  const children = repeated ? [] : instead;
  return asHandled([
    { type: 'media', url, title: attribute(node, 'title'), alt: attribute(node, 'poster'), children },
  ]);
};

/** What players were before 2015. */
const flash: Handle = (state, node) => {
  const params = node.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'param' ? [attribute(child, 'value')] : [],
  );
  const named = [attribute(node, 'data'), attribute(node, 'src'), ...params];
  const embed = named.map((url) => embedNode(url)).find(Boolean);
  return asHandled(embed ? [embed] : childrenOf(state, node));
};

/** Beside a picture that a script would load stands the picture itself. */
const noscript: Handle = (state, node, parent) => {
  const children = parent && 'children' in parent ? parent.children : [];
  const before = children
    .slice(
      0,
      children.findIndex((child) => child === node),
    )
    .findLast(({ type }) => type === 'element');
  const twice = before?.type === 'element' && before.tagName === 'img' && toText(node).trim() === '';
  return twice ? undefined : state.all(node);
};

export const embedHandlers: Record<string, Handle> = {
  iframe,
  blockquote,
  script,
  audio: media,
  video: media,
  object: flash,
  embed: flash,
  noscript,
};
