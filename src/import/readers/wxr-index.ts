import type { SourceCategory, SourcePicture } from '../source-item.ts';
import { plainName } from './plain-name.ts';
import { slugOf } from './slug-of.ts';
import type { SourceFile } from './source-file.ts';
import { whyUnreadable } from './why-unreadable.ts';
import { childrenOf, textIn, type XmlElement } from './xml-element.ts';
import { xmlParts } from './xml-parts.ts';

export const wxrContainers: ReadonlySet<string> = new Set(['rss', 'channel']);

/** What posts of a WordPress export refer to; it may stand after them. */
export interface WxrIndex {
  /** Names by login. */
  authors: Map<string, string>;
  /** Pictures by id. */
  pictures: Map<string, SourcePicture>;
  /** Categories by slug. */
  categories: Map<string, SourceCategory>;
}

export const emptyIndex = (): WxrIndex => ({
  authors: new Map(),
  pictures: new Map(),
  categories: new Map(),
});

/** Of a broken file, what stands before the break: that it is broken is told when its posts are read. */
export async function addToIndex(index: WxrIndex, { chunks }: SourceFile) {
  try {
    for await (const part of xmlParts(chunks(), wxrContainers))
      if ('element' in part) add(index, part.element);
  } catch (error) {
    whyUnreadable(error);
  }
}

function add(index: WxrIndex, element: XmlElement) {
  if (element.name === 'wp:author') addAuthor(index, element);
  if (element.name === 'wp:category') addCategory(index, element);
  if (element.name === 'item') addPicture(index, element);
}

function addAuthor({ authors }: WxrIndex, element: XmlElement) {
  const login = textIn(element, 'wp:author_login');
  const name = textIn(element, 'wp:author_display_name');
  if (login && name) authors.set(login, plainName(name));
}

function addCategory({ categories }: WxrIndex, element: XmlElement) {
  const slug = slugOf(textIn(element, 'wp:category_nicename'));
  if (slug) categories.set(slug, { slug, title: plainName(textIn(element, 'wp:cat_name') ?? slug) });
}

function addPicture({ pictures }: WxrIndex, item: XmlElement) {
  const id = textIn(item, 'wp:post_id');
  const url = textIn(item, 'wp:attachment_url');
  if (!id || !url) return;
  pictures.set(id, {
    url,
    alt: metaIn(item, '_wp_attachment_image_alt'),
    caption: plainName(textIn(item, 'excerpt:encoded')),
  });
}

/** What WordPress and its plugins keep beside a post, by its key. */
export const metaIn = (item: XmlElement, key: string): string | undefined => {
  const meta = childrenOf(item, 'wp:postmeta').find((one) => textIn(one, 'wp:meta_key') === key);
  return meta && textIn(meta, 'wp:meta_value');
};
