import type { Element, Root } from 'hast';
import { toText } from './hast-text.ts';
import type { FoundNote, Place, Places } from './html-notes.ts';

/** A raised number, "¹" or "[1]", that links to nothing. */
const raisedNumber = /^[[(]?(\d{1,3})[\])]?$/;

/**
 * Raised numbers whose texts are the last paragraphs, each beginning with its number, or the items of a last list, as
 * many as there are numbers.
 */
export function listedNotes(tree: Root, places: Places): FoundNote[] {
  const raised = [...places.values()].filter(
    ({ node }) =>
      node.tagName === 'sup' &&
      raisedNumber.test(toText(node).trim()) &&
      !node.children.some((child) => child.type === 'element' && child.tagName === 'a'),
  );
  if (raised.length === 0) return [];
  const definitions = lastTexts(tree, raised);
  return raised.flatMap((reference) => {
    const mark = raisedNumber.exec(toText(reference.node).trim())?.[1] ?? '';
    const node = definitions.get(mark);
    const definition = node && places.get(node);
    return definition && reference.order < definition.order ? [{ reference, definition, mark }] : [];
  });
}

function lastTexts(tree: Root, raised: Place[]): Map<string, Element> {
  const blocks = tree.children.filter((child) => child.type === 'element');
  const last = blocks.at(-1);
  const numbers = new Set(raised.map(({ node }) => raisedNumber.exec(toText(node).trim())?.[1] ?? ''));
  if (last?.tagName === 'ol') {
    const items = last.children.filter((child) => child.type === 'element');
    const counted =
      items.length === numbers.size && items.every((_, index) => numbers.has(String(index + 1)));
    return new Map(counted ? items.map((item, index) => [String(index + 1), item]) : []);
  }
  const found = new Map<string, Element>();
  for (const block of blocks.toReversed()) {
    const number = /^\s*(?:[[(](\d{1,3})[\])]|(\d{1,3})[.)\s])/.exec(toText(block));
    const [first] = block.children;
    const isRaised = first?.type === 'element' && first.tagName === 'sup';
    const mark = isRaised ? raisedNumber.exec(toText(first).trim())?.[1] : (number?.[1] ?? number?.[2]);
    if (block.tagName !== 'p' || mark === undefined || !numbers.has(mark) || found.has(mark)) break;
    found.set(mark, block);
  }
  return found;
}
