import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** An element by the name that `xmlName` gives it; `line` is where it begins, counted from 1. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
  line: number;
}

export const childrenOf = ({ children }: XmlElement, name: string): XmlElement[] =>
  children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name);

/** The text of an element exactly as it is; HTML that was put into it unescaped is written out again. */
export const contentOf = ({ children }: XmlElement): string =>
  children.every((child) => typeof child === 'string') ? children.join('') : toHtml(children.map(hastOf));

/** The trimmed text of the first child of a name that has any. */
export function textIn(element: XmlElement, ...names: string[]): string | undefined {
  for (const name of names)
    for (const child of childrenOf(element, name)) {
      const text = contentOf(child).trim();
      if (text) return text;
    }
  return undefined;
}

function hastOf(node: XmlElement | string): ElementContent {
  if (typeof node === 'string') return { type: 'text', value: node };
  return {
    type: 'element',
    tagName: node.name.replace(/^html:/, ''),
    properties: node.attributes,
    children: node.children.map(hastOf),
  } satisfies Element;
}
