import { slugify } from '../news/slugify.ts';

/** What the articles of a category, a topic or an author are found by; no word has a colon. */
export const filterKey = (name: 'category' | 'topic' | 'author', value: string): string =>
  `:${name}:${slugify(value)}`;
