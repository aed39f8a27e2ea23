import { masthead } from '../masthead.ts';
import type { FiledArticle } from './article.ts';
import { type ArticleList, authorPath, topicPath } from './feed-page.ts';

/** All articles, newest first; of the same minute, by path, so that the order never depends on the disk. */
export const newestFirst = (articles: readonly FiledArticle[]): FiledArticle[] =>
  articles.toSorted(
    (a, b) =>
      Date.parse(b.datePublished) - Date.parse(a.datePublished) ||
      `${a.category}/${a.slug}`.localeCompare(`${b.category}/${b.slug}`, 'en'),
  );

/** Every list that the paper keeps: the front, each category (an empty one too), each topic, each author. */
export function listsOf(articles: readonly FiledArticle[]): ArticleList[] {
  const edition = newestFirst(articles);
  const byCategory = Map.groupBy(edition, ({ category }) => category);
  return [
    { path: '/', title: masthead.title, articles: edition },
    ...masthead.categories.map(({ slug, title }) => ({
      path: `/${slug}/`,
      title,
      articles: byCategory.get(slug) ?? [],
    })),
    ...listsBy(edition, topicPath, ({ keywords }) => keywords),
    ...listsBy(edition, authorPath, ({ author }) => author.map(({ name }) => name)),
  ];
}

/** One list per name; names that share an address share the list, under the spelling used first: archives never change. */
function listsBy(
  edition: readonly FiledArticle[],
  path: (name: string) => string,
  names: (article: FiledArticle) => string[],
): ArticleList[] {
  const lists = new Map<string, { path: string; title: string; articles: FiledArticle[] }>();
  for (const article of edition)
    for (const name of names(article)) {
      const list = lists.get(path(name)) ?? { path: path(name), title: name, articles: [] };
      lists.set(list.path, list);
      list.title = name;
      if (list.articles.at(-1) !== article) list.articles.push(article);
    }
  return [...lists.values()];
}
