import type { Markup } from '../source-item.ts';

/** A title of which nobody says what it is: feeds have both, and only what HTML looks like is read as such. */
export const titleMarkup = (text: string): Markup => ({
  kind: /<\/?[a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]\w+);/i.test(text) ? 'html' : 'text',
  text,
});
