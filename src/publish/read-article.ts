import {
  findNodeAtLocation,
  type JSONPath,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import * as v from 'valibot';
import { Article } from '../news/article.ts';
import type { NodePath } from '../news/every-node.ts';
import { explain } from './explain.ts';

/** A fault with its line, counted from 1. */
export interface PlacedFault {
  line: number;
  field: string;
  message: string;
}

export type ArticleFile = { article: Article } | { faults: PlacedFault[] };

/** Parses the text of an article file, and says of everything that is wrong with it in which line it stands. */
export function readArticle(text: string): ArticleFile {
  try {
    // Some editors put a byte order mark before the text; browsers drop it, JSON.parse does not.
    return parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = 'is nested too deep to be read – flatten its lists, quotes or emphases';
    return { faults: [{ line: 1, field: '', message }] };
  }
}

function parse(text: string): ArticleFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { faults: [syntaxFault(text)] };
  }
  const result = v.safeParse(Article, json);
  if (result.success) return { article: result.output };
  const faults = result.issues
    .flatMap((issue) => explain(issue))
    .map(({ path, message }) => ({ line: lineOfField(text, path), field: fieldName(path), message }));
  // The first thing that is wrong with a field is enough to mend it.
  return {
    faults: [...new Map(faults.toReversed().map((fault) => [fault.field, fault])).values()].toReversed(),
  };
}

/** Where the text stops being JSON: `JSON.parse` does not know the line. */
function syntaxFault(text: string): PlacedFault {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [{ error, offset } = { error: 0, offset: 0 }] = errors;
  const reason = text
    ? printParseErrorCode(error)
        .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
        .toLowerCase()
    : 'empty';
  return {
    line: text.slice(0, offset).split('\n').length,
    field: '',
    message: `this is not JSON (${reason}) – look here and just before for a missing quote, comma or bracket`,
  };
}

/** The line of a field in the text of a file, counted from 1. */
export function lineOfField(text: string, path: NodePath): number {
  const tree = parseTree(text);
  return tree ? text.slice(0, nearest(tree, path).offset).split('\n').length : 1;
}

/** `['body', 3, 'type']` → `body[3].type` */
export const fieldName = (path: NodePath) =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index ? `.${key}` : key)).join('');

/** The node at a path, or what would hold it: a missing field is told at its parent. */
function nearest(tree: Node, path: JSONPath): Node {
  const node = findNodeAtLocation(tree, path);
  if (node) return node.parent?.type === 'property' ? node.parent : node;
  return path.length === 0 ? tree : nearest(tree, path.slice(0, -1));
}
