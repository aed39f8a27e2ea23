import { readAlsoIn, type Related } from '../news/article-links.ts';
import { articlePath, type FiledArticle } from '../news/article.ts';
import { listsOf, newestFirst } from '../news/edition.ts';
import { type ListPage, listPages } from '../news/feed-page.ts';

/** All articles, and the ways to find one. */
export interface Archive {
  /** Newest first. */
  edition: readonly FiledArticle[];
  listPages: readonly ListPage[];
  /** The articles of a category, newest first. */
  shelf: (category: string) => readonly FiledArticle[];
  related: (article: FiledArticle) => Related;
}

export function archiveOf(articles: readonly FiledArticle[]): Archive {
  const edition = newestFirst(articles);
  const shelves = Map.groupBy(edition, ({ category }) => category);
  const byPath = new Map(edition.map((article) => [articlePath(article), article]));
  const places = new Map([...shelves.values()].flatMap((shelf) => shelf.map((article, at) => [article, at])));
  const shelf = (category: string) => shelves.get(category) ?? [];
  // A body is unpacked each time that it is read, and lists and pages ask in turn.
  const readAlso = new Map<FiledArticle, FiledArticle[]>();
  const readAlsoOf = (article: FiledArticle) => {
    const known = readAlso.get(article) ?? readAlsoIn(article.body).flatMap((path) => byPath.get(path) ?? []);
    readAlso.set(article, known);
    return known;
  };
  return {
    edition,
    listPages: listsOf(edition).flatMap(listPages),
    shelf,
    related(article) {
      const at = places.get(article)!;
      const { [at + 1]: older, [at - 1]: newer } = shelf(article.category);
      return { older, newer, readAlso: readAlsoOf(article) };
    },
  };
}
