/** HTML as a tree (https://github.com/syntax-tree/hast). `hast-util-to-html` writes it, and escapes what is in it. */
import type { Handler } from 'mdast-util-to-hast';
import { direction } from '../../news/language.ts';

/** What stands in an element. */
export type Content = Extract<ReturnType<Handler>, unknown[]>[number];
export type Element = Extract<Content, { type: 'element' }>;

/** Properties are named as in the DOM; one that is undefined is left out. */
export const element = (
  tagName: string,
  properties: Record<string, string | number | undefined>,
  ...children: Content[]
): Element => ({ type: 'element', tagName, properties, children });

export const text = (value: string): Content => ({ type: 'text', value });

/** Content in a language, told where the text around it is in another one: screen readers change their voice. */
export const spoken = (content: Content[], language: string, around: string, tagName = 'span'): Content[] =>
  language === around
    ? content
    : [element(tagName, { lang: language, dir: direction(language) }, ...content)];
