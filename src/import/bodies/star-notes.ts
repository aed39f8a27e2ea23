import type { Block, BodyNode, FootnoteDefinition, Inline, ListItem, Table } from '../../news/body.ts';
import { lastDefinitions } from './star-definitions.ts';
import { type StarMark, starMarks } from './star-marks.ts';
import type { Noted } from './sound-notes.ts';
import { joined } from './narrow-inlines.ts';

/**
 * Notes as newspapers write them: "* A terrorist organization banned in Russia" at the end, and stars behind names in
 * text and headline. Each mark is one note with many references; what explains nothing stays as it is.
 */
export function starNotes({ headline, body }: Noted, warn: (message: string) => void): Noted {
  const { text, definitions } = lastDefinitions(body);
  const used = new Map<string, string>();
  const taken = new Set(
    body.flatMap((node) => (node.type === 'footnoteDefinition' ? [node.identifier] : [])),
  );
  const unexplained = new Set<string>();

  const identify = ({ mark }: StarMark): string | undefined => {
    if (!definitions.has(mark)) {
      unexplained.add(mark);
      return undefined;
    }
    const known = used.get(mark);
    if (known !== undefined) return known;
    let number = used.size + 1;
    while (taken.has(`note-${number}`)) number += 1;
    const identifier = `note-${number}`;
    taken.add(identifier);
    used.set(mark, identifier);
    return identifier;
  };

  const marked = {
    headline: markedLine(headline, identify),
    text: text.map((node) => markedNode(node, identify)),
  };
  for (const mark of unexplained)
    warn(`the mark "${mark}" stands in the text, but nothing at its end explains it: it stays as it is`);
  if (used.size === 0) return { headline, body };

  const notes = [...used].map(([mark, identifier]): FootnoteDefinition => ({
    type: 'footnoteDefinition',
    identifier,
    label: mark,
    children: definitions.get(mark) ?? [],
  }));
  // What explains a mark that nowhere stands is no note.
  const idle = [...definitions].flatMap(([mark, children]): Block[] =>
    used.has(mark) ? [] : children.map((child) => withMark(child, mark)),
  );
  return { headline: marked.headline, body: [...marked.text, ...idle, ...notes] };
}

const withMark = (node: Block, mark: string): Block =>
  node.type === 'paragraph'
    ? { ...node, children: joined([{ type: 'text', value: `${mark} ` }, ...node.children]) }
    : node;

type Identify = (mark: StarMark) => string | undefined;
type Row = Table['children'][number];

function markedNode<T extends BodyNode | ListItem>(node: T, identify: Identify): T {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return { ...node, children: markedLine(node.children, identify) };
    case 'blockquote':
    case 'list':
    case 'listItem': {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each child keeps its kind
      const children = (node.children as (Block | ListItem)[]).map((child) => markedNode(child, identify));
      return { ...node, children };
    }
    case 'table': {
      const rows = node.children.map((row): Row => ({
        ...row,
        children: row.children.map((cell) => ({ ...cell, children: markedLine(cell.children, identify) })),
      }));
      return { ...node, children: rows };
    }
    default:
      return node;
  }
}

/** A line with references where its marks stood. */
function markedLine(line: Inline[], identify: Identify): Inline[] {
  const said = line.map(saidBy).join('');
  if (!/[*†‡]/.test(said)) return line;
  const references = starMarks(said).flatMap((mark) => {
    const identifier = identify(mark);
    return identifier === undefined ? [] : [{ ...mark, identifier }];
  });
  if (references.length === 0) return line;

  let offset = 0;
  let next = 0;
  const split = (nodes: Inline[]): Inline[] =>
    nodes.flatMap((node): Inline[] => {
      if ('children' in node) return [{ ...node, children: split(node.children) }];
      const start = offset;
      offset += saidBy(node).length;
      if (node.type !== 'text') return [node];
      while (references[next] && references[next]!.to <= start) next += 1;
      return cut(node.value, start, references, next);
    });
  return joined(split(line));
}

/** A text, which begins at a place of its line, with its references: those from `first` on. */
function cut(
  value: string,
  start: number,
  references: readonly (StarMark & { identifier: string })[],
  first: number,
): Inline[] {
  const pieces: Inline[] = [];
  const end = start + value.length;
  let rest = start;
  for (let index = first; index < references.length && references[index]!.from < end; index += 1) {
    const { from, at, to, identifier } = references[index]!;
    pieces.push({ type: 'text', value: value.slice(rest - start, Math.max(from, start) - start) });
    if (at >= start && at < end) pieces.push({ type: 'footnoteReference', identifier });
    rest = Math.min(to, end);
  }
  return [...pieces, { type: 'text', value: value.slice(rest - start) }];
}

/** As many characters as a node has, so that places in the line are places in its nodes. */
const saidBy = (node: Inline): string => {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  if ('children' in node) return node.children.map(saidBy).join('');
  return '\uFFFC';
};
