import type { SourceCategory } from '../source-item.ts';
import { plainName } from './plain-name.ts';
import { slugOf } from './slug-of.ts';
import type { SourceFile } from './source-file.ts';
import { textIn, type XmlElement } from './xml-element.ts';

/** What a WordPress export says of its site before its posts. */
export interface WxrHead {
  /** Names by login. */
  authors: Map<string, string>;
  /** Categories by slug. */
  categories: Map<string, SourceCategory>;
}

/** Large exports are cut into files, of which only the first may have a head: those of a site have one together. */
export type WxrHeads = Map<string, WxrHead>;

export function headOf(site: string, heads: WxrHeads): WxrHead {
  const head = heads.get(site) ?? { authors: new Map(), categories: new Map() };
  heads.set(site, head);
  return head;
}

/** Two sites count their posts and pictures each from 1. */
export const siteOf = ({ file, head }: SourceFile): string =>
  /<wp:base_blog_url>\s*(?:<!\[CDATA\[)?([^<\]]+)/.exec(head)?.[1]?.trim() ?? file;

export function addAuthor({ authors }: WxrHead, element: XmlElement) {
  const login = textIn(element, 'wp:author_login');
  const name = textIn(element, 'wp:author_display_name');
  if (login && name) authors.set(login, plainName(name));
}

export function addCategory({ categories }: WxrHead, element: XmlElement) {
  const slug = slugOf(textIn(element, 'wp:category_nicename'));
  if (slug) categories.set(slug, { slug, title: plainName(textIn(element, 'wp:cat_name') ?? slug) });
}
