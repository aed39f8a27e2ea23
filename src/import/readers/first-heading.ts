import type { Heading, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isTooDeep } from '../is-too-deep.ts';

const parser = unified().use(remarkParse);

/** A Markdown text in two: its first heading of the first level, as it is written, and what is left. */
export function firstHeading(text: string): { heading: string; rest: string } | undefined {
  if (isTooDeep(text)) return undefined;
  const root: Root = parser.parse(text);
  const heading = root.children.find((node): node is Heading => node.type === 'heading' && node.depth === 1);
  const [first, last] = [heading?.children[0]?.position, heading?.children.at(-1)?.position];
  if (!heading?.position || !first || !last) return undefined;
  const { start, end } = heading.position;
  return {
    heading: text.slice(first.start.offset, last.end.offset),
    rest: `${text.slice(0, start.offset)}${text.slice(end.offset).replace(/^\s*\n/, '')}`,
  };
}
