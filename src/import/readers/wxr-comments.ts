import type { SourceItem } from '../source-item.ts';
import { fromTwoClocks } from './date-time.ts';
import { plainName } from './plain-name.ts';
import { childrenOf, contentOf, textIn, type XmlElement } from './xml-element.ts';

/** The approved comments of people: other sites send pingbacks, plugins keep notes of their own among them. */
export const wxrComments = (item: XmlElement, published: string | undefined): SourceItem['comments'] =>
  childrenOf(item, 'wp:comment')
    .filter((comment) => textIn(comment, 'wp:comment_approved') === '1')
    .filter((comment) => [undefined, 'comment'].includes(textIn(comment, 'wp:comment_type')))
    .flatMap((comment) => {
      const text = childrenOf(comment, 'wp:comment_content').map(contentOf).join('');
      const datePublished =
        fromTwoClocks(textIn(comment, 'wp:comment_date'), textIn(comment, 'wp:comment_date_gmt')) ??
        published;
      if (!text.trim() || !datePublished) return [];
      // WordPress itself calls those so who gave no name.
      const author = plainName(textIn(comment, 'wp:comment_author')) ?? 'Anonymous';
      return [{ author, datePublished, text: { kind: 'classic' as const, text } }];
    });
