import type { Block, BodyNode, Inline } from '../../news/body.ts';
import { plainText } from '../../news/plain-text.ts';

/** "* A banned organization", "** …", "(*) …", "*) …", "*— …", "†…" */
const beginning = /^\s*\(?(\*{1,3}|†{1,3}|‡{1,3})\s*[)\]]?\s*(?:[-–—:]\s*)?(?=[\p{L}\p{N}«“"(])/u;

/** So many blocks may come after the last note: a source, a date. */
const mayFollow = 3;

export interface Definitions {
  /** The body without the notes. */
  text: BodyNode[];
  /** What each mark means. */
  definitions: Map<string, Block[]>;
}

/** The lines at the end of a body that explain marks. */
export function lastDefinitions(body: readonly BodyNode[]): Definitions {
  const definitions = new Map<string, Block[]>();
  const end = lastIndexOf(body);
  let first = end;
  while (first > 0 && whole(body[first - 1])) first -= 1;
  if (end === -1) return { text: [...body], definitions };
  const kept: BodyNode[] = [];
  for (const node of body.slice(first, end + 1)) {
    if (node.type !== 'paragraph') continue;
    const lines = linesOf(node.children);
    const from = lines.findIndex((line) => markOf(line) !== undefined);
    const before = lines.slice(0, from);
    if (before.length > 0) kept.push({ type: 'paragraph', children: withBreaks(before) });
    let mark = '';
    for (const line of lines.slice(from)) {
      const own = markOf(line);
      mark = own ?? mark;
      const said: Block = { type: 'paragraph', children: own === undefined ? line : withoutMark(line) };
      definitions.set(mark, [...(definitions.get(mark) ?? []), said]);
    }
  }
  return { text: [...body.slice(0, first), ...kept, ...body.slice(end + 1)], definitions };
}

const lastIndexOf = (body: readonly BodyNode[]): number => {
  const index = body.findLastIndex(
    (node) => node.type === 'paragraph' && linesOf(node.children).some((line) => markOf(line) !== undefined),
  );
  const after = body.slice(index + 1).filter(({ type }) => type !== 'footnoteDefinition');
  return after.length > mayFollow ? -1 : index;
};

/** A paragraph of nothing but notes. */
const whole = (node: BodyNode | undefined) =>
  node?.type === 'paragraph' && markOf(linesOf(node.children)[0] ?? []) !== undefined;

/** Lines between breaks; what is emphasised as a whole is taken out of it. */
function linesOf(children: Inline[]): Inline[][] {
  const [only] = children;
  if (children.length === 1 && (only?.type === 'emphasis' || only?.type === 'strong'))
    return linesOf(only.children);
  const lines: Inline[][] = [[]];
  for (const node of children) {
    if (node.type === 'break') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines.filter((line) => plainText(line) !== '');
}

/** "*so* it begins": an emphasis, and no note. */
const emphasis = /^\s*(\*+)\S[^*]*\S\1\s+\S/;

const markOf = (line: Inline[]): string | undefined => {
  const said = leading(line);
  return emphasis.test(said) ? undefined : beginning.exec(said)?.[1];
};

const leading = (line: Inline[]): string =>
  line
    .map((node) => (node.type === 'text' ? node.value : 'children' in node ? leading(node.children) : ''))
    .join('');

/** The line without its mark, however deep its first words lie. */
function withoutMark(line: Inline[]): Inline[] {
  let left = beginning.exec(leading(line))?.[0].length ?? 0;
  const drop = (nodes: Inline[]): Inline[] =>
    nodes.flatMap((node): Inline[] => {
      if ('children' in node) {
        const children = drop(node.children);
        return children.length > 0 || node.type === 'link' ? [{ ...node, children }] : [];
      }
      if (node.type !== 'text' || left === 0) return [node];
      const value = node.value.slice(left);
      left -= Math.min(left, node.value.length);
      return value ? [{ type: 'text', value }] : [];
    });
  return drop(line);
}

const withBreaks = (lines: Inline[][]): Inline[] =>
  lines.flatMap((line, index) => (index > 0 ? [{ type: 'break' as const }, ...line] : line));
