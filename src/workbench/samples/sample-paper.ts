import { articlePath, type FiledArticle } from '../../news/article.ts';
import { linksOf, readAlsoIn } from '../../news/article-links.ts';
import { listsOf, newestFirst } from '../../news/edition.ts';
import { feedPageOf, listPages } from '../../news/feed-page.ts';
import { frontOf } from '../../news/front.ts';
import { latestPostsOf } from '../../news/latest-posts.ts';
import { masthead } from '../../masthead.ts';

/** What makes each file of data, by path. */
export type SamplePaper = ReadonlyMap<string, () => unknown>;

/** The data that a paper of these articles publishes, as far as the app fetches it. */
export function samplePaper(articles: readonly FiledArticle[]): SamplePaper {
  const files = new Map<string, () => unknown>();
  const edition = newestFirst(articles);
  const shelves = Map.groupBy(edition, ({ category }) => category);

  files.set('/front.json', () => frontOf(edition));
  for (const { slug } of masthead.categories)
    files.set(`/${slug}/latest.json`, () => latestPostsOf(shelves.get(slug) ?? []));
  for (const page of listsOf(articles).flatMap(listPages))
    files.set(`${page.path}feed.json`, () => feedPageOf(page));
  for (const article of edition) {
    const { category, slug, ...written } = article;
    files.set(`/articles/${category}/${slug}.json`, () => written);
    files.set(`${articlePath(article)}links.json`, () => linksOf(relatedIn(edition, article)));
  }
  return files;
}

function relatedIn(edition: readonly FiledArticle[], article: FiledArticle) {
  const shelf = edition.filter(({ category }) => category === article.category);
  const place = shelf.indexOf(article);
  const paths = readAlsoIn(article.body);
  return {
    older: shelf[place + 1],
    newer: shelf[place - 1],
    readAlso: edition.filter((other) => paths.includes(articlePath(other))),
  };
}
