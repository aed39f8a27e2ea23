/** A list of articles as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/): what the app fetches and feed readers subscribe to. */
import * as v from 'valibot';
import { masthead } from '../masthead.ts';
import { articlePath, DateTime, type FiledArticle, LeadImage } from './article.ts';
import { markedHeadline, MarkedHeadline } from './headline.ts';
import { LocatorMap, mapOf } from './locator-map.ts';
import { PictureFiles, type PictureLookup } from './picture-files.ts';
import { plainText } from './plain-text.ts';
import { readingTime } from './reading-time.ts';
import { slugify } from './slugify.ts';

/** An article in a list: what the app reads of a JSON Feed item. */
export const FeedItem = v.object({
  url: v.string(),
  title: v.string(),
  summary: v.string(),
  date_published: DateTime,
  language: v.string(),
  _generico: v.object({
    category: v.string(),
    slug: v.string(),
    headline: MarkedHeadline,
    /** Reading time in minutes. */
    minutes: v.number(),
    image: v.optional(v.object({ ...LeadImage.entries, files: v.optional(PictureFiles) })),
    /** Where it has no image. */
    map: v.optional(LocatorMap),
  }),
});
export type FeedItem = v.InferOutput<typeof FeedItem>;

export const FeedPage = v.object({
  _generico: v.object({
    /** The name of the list: a category, a topic, an author, or the paper. */
    title: v.string(),
    /** Archive pages are numbered from the oldest, 1; the head page has the highest number. */
    page: v.number(),
    /** The paths of the pages beside it. */
    newer: v.optional(v.string()),
    older: v.optional(v.string()),
  }),
  items: v.array(FeedItem),
});
export type FeedPage = v.InferOutput<typeof FeedPage>;

/** A list that has a page and a feed of its own. */
export interface ArticleList {
  /** "/", "/world/", "/topics/kabul/", "/authors/newsroom/". */
  path: string;
  title: string;
  /** Newest first. */
  articles: readonly FiledArticle[];
}

const archiveSize = 50;
/** The head page never falls below this, so that latest posts and the front always find enough in it. */
const headSize = 20;

/** How many archive pages a list of this many articles has. */
export const archiveCount = (articles: number) =>
  Math.max(0, Math.floor((articles - headSize) / archiveSize));

export const pagePath = (list: string, page: number | 'head') =>
  page === 'head' ? list : `${list}page/${page}/`;

/** A page of a list, and the articles that stand on it. */
export interface ListPage {
  list: ArticleList;
  path: string;
  page: number;
  newer: string | undefined;
  older: string | undefined;
  articles: readonly FiledArticle[];
}

/**
 * Cuts a list into its pages, the head page first. Archive pages are filled from the oldest article on, so they never
 * change when articles are added at the top; only the newest of them learns once that there is a newer one.
 */
export function listPages(list: ArticleList): ListPage[] {
  const archives = archiveCount(list.articles.length);
  const headEnd = list.articles.length - archives * archiveSize;

  const pathOf = (page: number) => pagePath(list.path, page > archives ? 'head' : page);

  return Array.from({ length: archives + 1 }, (_, age) => {
    const page = archives + 1 - age;
    const start = age === 0 ? 0 : headEnd + (age - 1) * archiveSize;
    return {
      list,
      path: pathOf(page),
      page,
      newer: age > 0 ? pathOf(page + 1) : undefined,
      older: page > 1 ? pathOf(page - 1) : undefined,
      articles: list.articles.slice(start, age === 0 ? headEnd : start + archiveSize),
    };
  });
}

/** What the app reads of a list page. */
export const feedPageOf = (page: ListPage): FeedPage => ({
  _generico: listFactsOf(page),
  items: page.articles.map((article) => feedItem(article)),
});

const listFactsOf = ({ list, page, newer, older }: ListPage): FeedPage['_generico'] => ({
  title: list.title,
  page,
  ...(newer && { newer }),
  ...(older && { older }),
});

/** A list page as feed readers want it, but for its items. */
export const jsonFeedOf = (page: ListPage) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: page.list.path === '/' ? masthead.title : `${page.list.title} – ${masthead.title}`,
  description: masthead.tagline,
  home_page_url: address(page.list.path),
  feed_url: address(`${page.path}feed.json`),
  ...(page.older && { next_url: address(`${page.older}feed.json`) }),
  language: masthead.language,
  _generico: listFactsOf(page),
});

/** An item with all that they want. */
export const jsonFeedItem = (article: FiledArticle) => ({ ...feedItem(article), ...fullItem(article) });

export function feedItem(article: FiledArticle, pictureFiles?: PictureLookup): FeedItem {
  const { category, slug, image } = article;
  const files = image && pictureFiles?.(image.url);
  const map = mapOf(article);
  return {
    url: address(articlePath(article)),
    title: plainText(article.headline),
    summary: article.description,
    date_published: article.datePublished,
    language: article.inLanguage,
    _generico: {
      category,
      slug,
      headline: markedHeadline(article),
      minutes: minutesOf(article),
      ...(image && { image: files ? { ...image, files } : image }),
      ...(map && { map }),
    },
  };
}

/** What feed readers want besides. */
const fullItem = (article: FiledArticle) => ({
  id: address(articlePath(article)),
  content_text: plainText(article.body),
  ...(article.image && { image: address(article.image.url) }),
  ...(article.dateModified && { date_modified: article.dateModified }),
  authors: article.author.map(({ name }) => ({ name, url: address(authorPath(name)) })),
  tags: article.keywords,
});

/** An article stands in half a dozen lists: its words are counted once. */
function minutesOf(article: FiledArticle): number {
  const known = minutes.get(article) ?? readingTime(plainText(article.body), article.inLanguage);
  minutes.set(article, known);
  return known;
}
const minutes = new WeakMap<FiledArticle, number>();

/** A path of the paper as the web knows it. */
const address = (path: string) => masthead.url + encodeURI(path);

export const topicPath = (topic: string) => `/topics/${slugify(topic)}/`;
export const authorPath = (name: string) => `/authors/${slugify(name)}/`;
