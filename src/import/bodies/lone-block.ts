import type { Block, Inline } from '../../news/body.ts';
import { plainText } from '../../news/plain-text.ts';
import { embedOf } from './embed-of.ts';

/**
 * The words of a line without what surrounds them: breaks and spaces at its ends; pictures that stand there are
 * paragraphs of their own, as one floated beside a text is not part of its first sentence.
 */
export function parted(inlines: readonly Inline[]): Inline[][] {
  const line = tidied(inlines);
  if (line.length === 0) return [];
  const first = line.findIndex((node) => !isPicture(node));
  if (first === -1) return line.map((node) => [node]);
  const last = line.findLastIndex((node) => !isPicture(node));
  if (first === 0 && last === line.length - 1) return [line];
  return [
    ...line.slice(0, first).map((node) => [node]),
    ...parted(line.slice(first, last + 1)),
    ...line.slice(last + 1).map((node) => [node]),
  ];
}

const isPicture = (node: Inline): boolean =>
  node.type === 'image' ||
  (node.type === 'link' &&
    node.children.length > 0 &&
    node.children.every((child) => child.type === 'image'));

/** A line without the breaks and spaces at its ends. */
export function tidied(inlines: readonly Inline[]): Inline[] {
  const isSpace = (node: Inline) => node.type === 'break' || (node.type === 'text' && !/\S/.test(node.value));
  const first = inlines.findIndex((node) => !isSpace(node));
  if (first === -1) return [];
  const last = inlines.findLastIndex((node) => !isSpace(node));
  return inlines.slice(first, last + 1).map((node, index, { length }) => {
    if (node.type !== 'text') return node;
    const start = index === 0 ? node.value.trimStart() : node.value;
    return { type: 'text', value: index === length - 1 ? start.trimEnd() : start };
  });
}

/** What a paragraph is that holds one thing alone: an address of a film is the film, "Read also" a story besides. */
export function loneBlock(line: readonly Inline[]): Block | undefined {
  const [only] = line;
  if (line.length === 1 && only?.type === 'text') {
    const url = only.value.trim();
    const embed = /^https?:\/\/\S+$/.test(url) ? embedOf(url) : undefined;
    if (embed)
      return { type: 'leafDirective', name: 'embed', attributes: { url: embed.url, title: embed.provider } };
  }
  return readAlso(line);
}

const invitation =
  /^(?:read (?:also|more|next)|see also|also read|related|читайте также|читать также|смотрите также|по теме|ещё по теме|еще по теме)\s*[:.–—-]?\s*$/i;
const storyPath = /^\/[a-z0-9-]+\/[a-z0-9-]+\/$/;

/** "Read also: [link to one of our stories]" with nothing else; the story is shown with its own headline. */
function readAlso(line: readonly Inline[]): Block | undefined {
  const links = line.flatMap(function linksIn(node): Extract<Inline, { type: 'link' }>[] {
    if (node.type === 'link') return [node];
    return 'children' in node ? node.children.flatMap(linksIn) : [];
  });
  const [only] = links;
  if (links.length !== 1 || !only || !storyPath.test(only.url)) return undefined;
  const said = plainText(line);
  const title = plainText([only]);
  const before = said.endsWith(title) ? said.slice(0, -title.length) : undefined;
  const href = only.url;
  if (before === undefined || !invitation.test(before)) return undefined;
  return { type: 'leafDirective', name: 'read-also', attributes: { href } };
}
