import type { SourcePart, SourceRef } from '../source-item.ts';
import { plainName } from './plain-name.ts';
import { metaIn } from './wxr-meta.ts';
import { childrenOf, contentOf, textIn, type XmlElement } from './xml-element.ts';

/** The number that a site has for an item. */
export function refOf(item: XmlElement, site: string): SourceRef | undefined {
  const id = textIn(item, 'wp:post_id');
  return id === undefined ? undefined : { site, id };
}

/** An upload, for the posts that refer to it. */
export function wxrPicture(item: XmlElement, site: string): SourcePart[] {
  const ref = refOf(item, site);
  const url = textIn(item, 'wp:attachment_url');
  if (!ref || !url) return [];
  const picture = {
    ref,
    url,
    alt: metaIn(item, '_wp_attachment_image_alt'),
    caption: plainName(textIn(item, 'excerpt:encoded')),
    parent: textIn(item, 'wp:post_parent') ?? '0',
    order: Number(textIn(item, 'wp:menu_order')) || 0,
  };
  return [{ picture }];
}

/** A reusable block ("synced pattern"). */
export function wxrSharedText(item: XmlElement, site: string): SourcePart[] {
  const ref = refOf(item, site);
  const text = childrenOf(item, 'content:encoded').map(contentOf).join('');
  return ref ? [{ shared: { ref, text } }] : [];
}
