import type { Element, Nodes } from 'hast';
import { toString } from 'mdast-util-to-string';
import { elementsIn } from './hast-elements.ts';

/** What the head of a page says of it, by the names of its `meta` elements. */
export interface PageMeta {
  /** The content of the first `meta` of these names that has any. */
  first: (...names: string[]) => string | undefined;
  all: (name: string) => string[];
  title: string | undefined;
  canonical: string | undefined;
  language: string | undefined;
}

export function pageMeta(page: Nodes): PageMeta {
  const elements = elementsIn(page);
  const named = elements
    .filter(({ tagName }) => tagName === 'meta')
    .map((meta) => ({
      name: (
        attribute(meta, 'property') ??
        attribute(meta, 'name') ??
        attribute(meta, 'itemProp') ??
        ''
      ).toLowerCase(),
      content: attribute(meta, 'content')?.trim() ?? '',
    }))
    .filter(({ content }) => content);
  const all = (name: string) => named.filter((meta) => meta.name === name).map(({ content }) => content);
  const canonical = elements.find(
    (link) => link.tagName === 'link' && attribute(link, 'rel')?.split(' ').includes('canonical'),
  );
  const title = elements.find(({ tagName }) => tagName === 'title');
  const root = elements.find(({ tagName }) => tagName === 'html');
  return {
    all,
    first: (...names) => names.flatMap(all)[0],
    title: (title && toString(title).trim()) || undefined,
    canonical: canonical && attribute(canonical, 'href'),
    language: root && attribute(root, 'lang'),
  };
}

/** An attribute as text, by the name that hast gives it. */
export function attribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null || value === false ? undefined : String(value);
}
