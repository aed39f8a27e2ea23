import * as v from 'valibot';
import { type BodyNode, Inline } from '../../news/body.ts';
import { plainText } from '../../news/plain-text.ts';
import type { Markup } from '../source-item.ts';
import type { BodyContext } from './body-context.ts';
import { classicHtml } from './classic-html.ts';
import { htmlTree } from './html-tree.ts';
import type { LooseNode } from './loose-node.ts';
import { inlinesIn, markdownLine } from './markdown-line.ts';
import { markdownTree } from './markdown-tree.ts';
import { tidied } from './lone-block.ts';
import { narrowBlocks } from './narrow-blocks.ts';
import type { Narrowing } from './narrow-inlines.ts';
import { soundNotes } from './sound-notes.ts';
import { starNotes } from './star-notes.ts';

/** The headline and the body of an item in our closed kinds of nodes, whatever its markup. */
export function bodyOf(
  content: Markup,
  headline: Markup,
  context: BodyContext,
): { headline: Inline[]; body: BodyNode[] } {
  const exact = content.kind === 'markdown';
  const body = narrowBlocks(treeOf(content, context), { ...context, exact });
  const noted = { headline: headlineOf(headline, { ...context, exact }), body };
  return soundNotes(exact ? noted : starNotes(noted, context.warn), context.warn);
}

function headlineOf(headline: Markup, context: Narrowing): Inline[] {
  if (headline.kind === 'nodes') return v.parse(v.array(Inline), JSON.parse(headline.text));
  const heading =
    headline.kind === 'markdown' ? markdownLine(headline.text, context) : treeOf(headline, context);
  const line = inlinesIn(heading, context);
  return context.exact ? line : tidied(line);
}

function treeOf({ kind, text }: Markup, context: BodyContext): LooseNode[] {
  switch (kind) {
    case 'html':
    case 'classic':
      return htmlTree(classicHtml(text, kind, context), context);
    case 'markdown':
      return markdownTree(text, context);
    case 'nodes':
    case 'text':
      return text.split(/(?:\r?\n){2,}/).map((paragraph) => ({
        type: 'paragraph',
        children: paragraph
          .split(/\r?\n/)
          .flatMap((value, index) => [...(index > 0 ? [{ type: 'break' }] : []), { type: 'text', value }]),
      }));
  }
}

/** The words alone, blocks apart from each other by a line: for comments and standfirsts. */
export function textOf(markup: Markup): string {
  if (markup.kind === 'text') return markup.text.trim();
  const { body } = bodyOf(markup, { kind: 'text', text: '' }, wordsAlone);
  return plainText(body);
}

const wordsAlone: BodyContext = {
  picture: () => undefined,
  pictureById: () => undefined,
  picturesWith: () => [],
  sharedText: () => undefined,
  link: () => undefined,
  warn: () => {},
};
