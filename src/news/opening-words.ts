import type { ReadableArticle } from './article.ts';
import { plainText } from './plain-text.ts';

type Body = Pick<ReadableArticle, 'body'>['body'];

/** The words of the first paragraph that has any but those of its pictures, in one line. */
export function openingWords(body: Body): string {
  for (const node of body) {
    const words = node.type === 'paragraph' ? node.children.filter(({ type }) => type !== 'image') : [];
    const text = plainText(words).replaceAll(/\s+/g, ' ');
    if (text) return text;
  }
  return '';
}

/**
 * Whether a standfirst is only how the text begins, also cut short ("The rain in […]"): where a source has none, the
 * importer takes the first sentence, and many feeds give the first words.
 */
export const isOpening = (standfirst: string, body: Body): boolean =>
  openingWords(body).startsWith(standfirst.replaceAll(/\s+/g, ' ').trim().replace(cut, ''));

const cut = /\s*(?:\[(?:…|\.{3})\]|…|\.{3})$/;
