import type { ReadableArticle } from './article.ts';
import type { FootnoteDefinition, FootnoteReference } from './body.ts';
import { everyNode, type Node } from './every-node.ts';

/** A note with what it is called and where it is referred to, in reading order. */
export interface Note {
  identifier: string;
  /** "*" or whatever its label says, else its number in the order of first reference. */
  mark: string;
  children: FootnoteDefinition['children'];
  /** The ids of its references. */
  references: string[];
}

export interface Notes {
  /** In the order of first reference; notes that nothing refers to come last. */
  list: Note[];
  /** What a reference node of this article points at. */
  of: (reference: FootnoteReference) => { id: string; note: Note } | undefined;
}

export function collectNotes({ headline, body }: Pick<ReadableArticle, 'headline' | 'body'>): Notes {
  const definitions = body.filter((node) => node.type === 'footnoteDefinition');
  const text = body.filter((node) => node.type !== 'footnoteDefinition');
  const list: Note[] = [];
  const places = new Map<FootnoteReference, { id: string; note: Note }>();
  let numbered = 0;

  const file = ({ identifier, label, children }: FootnoteDefinition): Note => {
    if (!label) numbered += 1;
    const note = { identifier, mark: label ?? String(numbered), children, references: [] };
    list.push(note);
    return note;
  };

  for (const reference of referencesIn([...headline, ...text])) {
    const definition = definitions.find(({ identifier }) => identifier === reference.identifier);
    if (!definition) continue;
    const note = list.find(({ identifier }) => identifier === reference.identifier) ?? file(definition);
    const id = `ref-${note.identifier}-${note.references.length + 1}`;
    note.references.push(id);
    places.set(reference, { id, note });
  }
  for (const definition of definitions)
    if (!list.some(({ identifier }) => identifier === definition.identifier)) file(definition);

  return { list, of: (reference) => places.get(reference) };
}

const referencesIn = (nodes: readonly Node[]) =>
  everyNode(nodes)
    .map(({ node }) => node)
    .filter((node) => node.type === 'footnoteReference');
