import type { Element, ElementContent, Parents, Root } from 'hast';
import { toText } from './hast-text.ts';
import { listedNotes } from './listed-notes.ts';
import { attribute } from './loose-mdast.ts';

export interface Place {
  node: Element;
  parent: Parents;
  order: number;
}
export type Places = ReadonlyMap<Parents, Place>;

/** "1", "[1]", "(a)", "**": what stands for a note. */
const noteMark = /^[[(]?\s*(\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§]{1,3})\s*[\])]?$/i;

/**
 * Finds the notes of a page and what refers to them: marks that link to their texts further down (WordPress's own
 * notes, those of Word and of most plugins), and raised numbers with texts that begin with them at the end. A reference
 * becomes `generico-ref`, its note `generico-note` at the end of the page.
 */
export function findNotes(tree: Root, base: string | undefined, warn: (message: string) => void): void {
  const places = placesIn(tree);
  const found = [...linkedNotes(places, base, warn), ...listedNotes(tree, places)];
  const notes = new Map<Element, Element>();
  for (const { reference, definition, mark } of found) {
    if (!reference.parent.children.includes(reference.node)) continue;
    const note =
      notes.get(definition.node) ??
      element('generico-note', {
        dataNote: `note-${notes.size + 1}`,
        ...(/^\W+$/.test(mark) && { dataLabel: mark }),
      });
    notes.set(definition.node, note);
    replace(reference, element('generico-ref', { dataNote: attribute(note, 'dataNote') }));
  }
  for (const [definition, note] of notes) {
    withoutBackLinks(definition, found.find((one) => one.definition.node === definition)?.mark ?? '');
    note.children = definition.children;
    definition.children = [];
    const place = places.get(definition);
    if (place) removeWithEmpty(place, places);
    tree.children.push(note);
  }
}

export interface FoundNote {
  reference: Place;
  definition: Place;
  mark: string;
}

function linkedNotes(places: Places, base = '', warn: (message: string) => void): FoundNote[] {
  const targets = new Map<string, Place>();
  for (const place of places.values())
    for (const id of [attribute(place.node, 'id'), attribute(place.node, 'name')])
      if (id && !targets.has(id)) targets.set(id, place);
  if (targets.size === 0 && !places.values().some(({ node }) => node.properties.dataFn)) return [];

  const found = [...places.values()].flatMap((place): FoundNote[] => {
    const id = targetOf(place.node, base);
    const mark = noteMark.exec(id === undefined ? '' : toText(place.node).trim())?.[1];
    if (id === undefined || mark === undefined) return [];
    const target = targets.get(id);
    const definition = target && blockAround(target, places);
    const reference = raised(place, places);
    if (!definition) {
      if (reference !== place)
        warn(`the mark "${mark}" leads to a note that is not there: it stays as it is`);
      return [];
    }
    return target.order > place.order && !outwards(place, places).includes(definition)
      ? [{ reference, definition, mark }]
      : [];
  });
  const marks = Map.groupBy(found, ({ definition }) => definition.node);
  // A paragraph that several marks with different texts lead to is no note of one of them.
  const ambiguous = new Set<Parents>();
  for (const [node, notes] of marks)
    if (notes.some(({ mark }) => mark !== notes[0]?.mark)) ambiguous.add(node);
  return found.filter(
    ({ reference, definition }) =>
      !ambiguous.has(definition.node) && !outwards(reference, places).some(({ node }) => marks.has(node)),
  );
}

function targetOf(node: Element, base: string): string | undefined {
  if (node.tagName !== 'a') return undefined;
  const [page, id] = attribute(node, 'href').split('#');
  if (!id || (page && page !== base)) return undefined;
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

function placesIn(tree: Root): Places {
  const places = new Map<Parents, Place>();
  const walk = (parent: Parents) => {
    for (const node of parent.children) {
      if (node.type !== 'element') continue;
      places.set(node, { node, parent, order: places.size });
      walk(node);
    }
  };
  walk(tree);
  return places;
}

/** The raised mark around a link, or the link. */
function raised(place: Place, places: Places): Place {
  const { parent } = place;
  if (parent.type !== 'element' || toText(parent).trim() !== toText(place.node).trim()) return place;
  const around = places.get(parent);
  return around && /^(?:sup|span|a)$/.test(parent.tagName) ? raised(around, places) : place;
}

/** The item, paragraph or box that an anchor names. */
function blockAround(target: Place, places: Places): Place | undefined {
  let block: Place | undefined = target;
  while (block && !/^(?:li|p|dd|aside|div)$/.test(block.node.tagName)) block = places.get(block.parent);
  const item = block && places.get(block.parent);
  return block?.node.tagName === 'p' && item?.node.tagName === 'li' ? item : block;
}

/** An element and those that it lies in, outwards. */
function outwards(place: Place, places: Places): Place[] {
  const outer = places.get(place.parent);
  return [place, ...(outer ? outwards(outer, places) : [])];
}

function withoutBackLinks(node: Element, mark: string): void {
  const isBack = (child: ElementContent): boolean => {
    if (child.type !== 'element') return false;
    const said = toText(child).trim();
    const leadsBack = child.tagName === 'a' && attribute(child, 'href').includes('#');
    return (
      (leadsBack && (/^(?:[\s↩↑^⤴⏎⇧⬆←]|\uFE0E|\uFE0F)*$/.test(said) || noteMark.exec(said)?.[1] === mark)) ||
      (child.tagName === 'sup' && noteMark.exec(said)?.[1] === mark)
    );
  };
  node.children = node.children.filter((child) => !isBack(child));
  node.children.forEach((child) => child.type === 'element' && withoutBackLinks(child, mark));
  const [first] = node.children;
  if (first?.type !== 'text') return;
  const [head = '', said] = /^\s*[[(]?(\d{1,3}|[*†‡§]{1,3})[\]).:]*\s+/.exec(first.value) ?? [];
  first.value = said === mark ? first.value.slice(head.length) : first.value;
}

function removeWithEmpty(place: Place, places: Places): void {
  const { parent } = place;
  parent.children.splice(
    parent.children.findIndex((child) => child === place.node),
    1,
  );
  const around = parent.type === 'element' ? places.get(parent) : undefined;
  const left = parent.children.some((child) =>
    child.type === 'element' ? child.tagName !== 'hr' : toText(child).trim() !== '',
  );
  if (around && !left) removeWithEmpty(around, places);
}

function replace({ node, parent }: Place, other: Element): void {
  parent.children.splice(
    parent.children.findIndex((child) => child === node),
    1,
    other,
  );
}

const element = (tagName: string, properties: Element['properties']): Element => ({
  type: 'element',
  tagName,
  properties,
  children: [],
});
