import type { ReadableArticle } from '../news/article.ts';
import { everyNode } from '../news/every-node.ts';
import type { Passage } from './best-passage.ts';

/** So many words around what was found are enough to find them again. */
const around = 3;

/** Which block of an article's page has a passage, from 0: a note is where it is first referred to. */
export function placeOf({ body }: ReadableArticle, { block }: Passage): number | undefined {
  if (block === 'standfirst') return undefined;
  const found = body[block];
  const text = body.filter(({ type }) => type !== 'footnoteDefinition');
  const place =
    found?.type === 'footnoteDefinition'
      ? text.findIndex((one) =>
          everyNode([one]).some(
            ({ node }) => node.type === 'footnoteReference' && node.identifier === found.identifier,
          ),
        )
      : text.findIndex((one) => one === found);
  return place === -1 ? undefined : place;
}

/**
 * What leads to a passage from outside the app, behind "#": the first mark, with the words around it
 * (https://wicg.github.io/scroll-to-text-fragment/).
 */
export function fragmentOf({ text, marks: [mark] }: Passage): string {
  if (!mark) return '';
  const before = text
    .slice(0, mark.from)
    .split(' ')
    .slice(-around - 1)
    .join(' ');
  const after = text
    .slice(mark.to)
    .split(' ')
    .slice(0, around + 1)
    .join(' ');
  const words = (before + text.slice(mark.from, mark.to) + after).trim();
  return `#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;
}
