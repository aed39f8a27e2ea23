import type { Markup } from '../source-item.ts';

/** A text of which nobody says what it is: feeds have both, and only what looks like HTML is read as such. */
export const htmlOrText = (text: string): Markup => ({
  kind: /<\/?[a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]\w+);/i.test(text) ? 'html' : 'text',
  text,
});
