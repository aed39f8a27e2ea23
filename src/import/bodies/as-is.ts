import * as v from 'valibot';
import { type Block, BodyNode, type FootnoteDefinition } from '../../news/body.ts';
import type { LooseNode } from './loose-node.ts';

/** A block that Markdown could not write, and an export wrote as its JSON. */
export function asIs(
  { value = '' }: LooseNode,
  { warn }: { warn: (message: string) => void },
  notes: FootnoteDefinition[],
): Block[] {
  const found = v.safeParse(BodyNode, parsed(value));
  if (!found.success) {
    warn('a fence "generico-block" holds no block of an article: it stays as code');
    return [{ type: 'code', value }];
  }
  if (found.output.type !== 'footnoteDefinition') return [found.output];
  notes.push(found.output);
  return [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
