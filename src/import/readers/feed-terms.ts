import { slugify } from '../../news/slugify.ts';
import type { SourceCategory } from '../source-item.ts';

/** Feeds have one list of labels: the first is where a story belongs, the others are what it is about. */
export function feedTerms(labels: readonly string[]): { categories: SourceCategory[]; keywords: string[] } {
  const [first, ...others] = new Set(labels.map((label) => label.trim()).filter(Boolean));
  return {
    categories: first === undefined ? [] : [{ slug: slugify(first), title: first }],
    keywords: others,
  };
}
