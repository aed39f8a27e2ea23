/** The text of a WordPress post that nobody wrote, as the two editors of WordPress keep it. */
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import type { BodyNode } from '../../../src/news/body.ts';
import type { Dice } from '../dice.ts';
import { madeUpBody } from '../made-up-body.ts';
import type { Writer } from '../made-up-words.ts';

export interface MadeUpPost {
  content: string;
  /** What the block editor keeps beside it: JSON. */
  footnotes?: string;
}

interface Wanted {
  dice: Dice;
  write: Writer;
  /** The ids of its pictures, and where they are. */
  pictures: { id: number; url: string }[];
}

export const madeUpPost = (wanted: Wanted): MadeUpPost =>
  wanted.dice.chance(0.5) ? inBlocks(wanted) : inClassic(wanted);

function inBlocks({ dice, write, pictures }: Wanted): MadeUpPost {
  const parts = flowOf(dice, write).map((node) => block(blockName(node), htmlOf(node)));
  const figures = pictures.map(({ id, url }) => {
    const caption = `<figcaption class="wp-element-caption">${write.sentence(8)}</figcaption>`;
    const figure = `<figure class="wp-block-image size-large"><img src="${url}" alt="${write.phrase(3)}" class="wp-image-${id}"/>${caption}</figure>`;
    return block(`image {"id":${id},"sizeSlug":"large"}`, figure);
  });
  if (figures.length > 1)
    parts.splice(1, 0, block('gallery', `<figure class="wp-block-gallery">${figures.join('\n')}</figure>`));
  else parts.splice(1, 0, ...figures);
  if (!dice.chance(0.2)) return { content: parts.join('\n\n') };

  const id = `00000000-0000-4000-8000-${String(dice.between(0, 999_999_999_999)).padStart(12, '0')}`;
  const mark = `<sup data-fn="${id}" class="fn"><a href="#${id}" id="${id}-link">1</a></sup>`;
  parts.push(block('paragraph', `<p>${write.sentence(12)}${mark}</p>`), '<!-- wp:footnotes /-->');
  return { content: parts.join('\n\n'), footnotes: JSON.stringify([{ content: write.sentence(10), id }]) };
}

function inClassic({ dice, write, pictures }: Wanted): MadeUpPost {
  const hasNote = dice.chance(0.3);
  const parts = flowOf(dice, write).map((node, at) => {
    const html = htmlOf(node);
    if (node.type !== 'paragraph') return html;
    const words = html.replace(/^<p>|<\/p>$/g, '');
    return hasNote && at === 0 ? `${words}*` : words;
  });
  const [first, ...others] = pictures;
  if (first)
    parts.splice(
      1,
      0,
      `[caption id="attachment_${first.id}" align="alignnone" width="300"]<img class="size-medium wp-image-${first.id}" src="${first.url}" alt="${write.phrase(3)}" width="300" height="200" /> ${write.sentence(8)}[/caption]`,
    );
  if (others.length > 0) parts.push(`[gallery ids="${others.map(({ id }) => id).join(',')}"]`);
  if (hasNote) parts.push(`* ${write.sentence(9)}`);
  return { content: parts.join('\n\n') };
}

const flowOf = (dice: Dice, write: Writer): BodyNode[] =>
  madeUpBody({ dice, write, notes: 0, readAlso: undefined });

/** The nodes are plain mdast; only directives and notes would need more than that, and there are none. */
const htmlOf = (node: BodyNode) => toHtml(toHast(node as Parameters<typeof toHast>[0]));

const block = (opening: string, html: string) =>
  `<!-- wp:${opening} -->\n${html}\n<!-- /wp:${opening.split(' ')[0]} -->`;

function blockName(node: BodyNode): string {
  switch (node.type) {
    case 'heading':
      return 'heading';
    case 'blockquote':
      return 'quote';
    case 'list':
      return node.ordered ? 'list {"ordered":true}' : 'list';
    case 'table':
      return 'table';
    default:
      return 'paragraph';
  }
}
