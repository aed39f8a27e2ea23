import { createContext, use } from 'react';
import type { ArticleLinks } from '../news/article-links.ts';
import type { Notes } from '../news/notes.ts';

/** What the nodes of a body need to know of the article around them. */
export interface ArticleContext {
  notes: Notes;
  // Both empty while they load, and where they could not be loaded.
  readAlso: ArticleLinks['readAlso'];
  pictures: ArticleLinks['pictures'];
}

const context = createContext<ArticleContext | undefined>(undefined);

export const ArticleProvider = context;

export function useArticle(): ArticleContext {
  const article = use(context);
  if (!article) throw new Error('A body stands outside its article');
  return article;
}
