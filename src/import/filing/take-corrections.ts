import type { BodyNode } from '../../news/body.ts';
import { everyNode } from '../../news/every-node.ts';
import { plainText } from '../../news/plain-text.ts';

const mark =
  /^(?:corrections?|corrected|исправление|поправка|уточнение)(?:\s*\([^()]{0,40}\)|,?\s[^:()–—]{1,24})?(?:\s*:|\s[–—-])\s*/iu;

/**
 * The paragraphs at either end of a body that say of themselves that they are corrections, and what is left of it.
 * `day` is when they were made, "2021-10-25", since few say so in a way that a machine could read.
 */
export function takeCorrections(
  body: readonly BodyNode[],
  day: string,
): { body: BodyNode[]; correction: { date: string; text: string }[] } {
  const told = body.findLastIndex(({ type }) => type !== 'footnoteDefinition');
  const at = [0, told - 1, told].filter((index, place, all) => index in body && all.indexOf(index) === place);
  const taken = at.filter((index) => isCorrection(body[index]!));
  // What is nothing but a correction is an article.
  if (taken.length > told) return { body: [...body], correction: [] };
  const text = (index: number) => plainText([body[index]!]).replace(mark, '').trim();
  return {
    body: body.filter((_, index) => !taken.includes(index)),
    correction: taken.map((index) => ({ date: day, text: text(index) })).filter((each) => each.text !== ''),
  };
}

/** Links and notes would be lost in it. */
const isCorrection = (node: BodyNode): boolean =>
  node.type === 'paragraph' &&
  mark.test(plainText([node])) &&
  everyNode(node.children).every(
    (inner) => !['link', 'footnoteReference', 'image'].includes(inner.node.type),
  );
