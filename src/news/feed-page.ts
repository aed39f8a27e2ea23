/** A list of articles as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/): what the app fetches and feed readers subscribe to. */
import * as v from 'valibot';
import { masthead } from '../masthead.ts';
import { articlePath, DateTime, type FiledArticle, LeadImage } from './article.ts';
import { markedHeadline, MarkedHeadline } from './headline.ts';
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
    image: v.optional(LeadImage),
  }),
});
export type FeedItem = v.InferOutput<typeof FeedItem>;

export const FeedPage = v.object({
  _generico: v.object({
    /** The name of the list: a category, a topic, an author, or the paper. */
    title: v.string(),
    /** Archive pages are numbered from the oldest, 1; the head page has the highest number. */
    page: v.number(),
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

/**
 * Cuts a list into its pages, the head page first. Archive pages are filled from the oldest article on, so they never
 * change when articles are added at the top.
 */
export function feedPages(
  list: ArticleList,
): { path: string; articles: readonly FiledArticle[]; feed: () => object }[] {
  const archives = archiveCount(list.articles.length);
  const headEnd = list.articles.length - archives * archiveSize;

  return Array.from({ length: archives + 1 }, (_, older) => {
    const page = archives + 1 - older;
    const path = pagePath(list.path, older === 0 ? 'head' : page);
    const start = older === 0 ? 0 : headEnd + (older - 1) * archiveSize;
    const articles = list.articles.slice(start, older === 0 ? headEnd : start + archiveSize);
    return { path, articles, feed: () => jsonFeed(list, path, page, articles) };
  });
}

function jsonFeed(list: ArticleList, path: string, page: number, articles: readonly FiledArticle[]) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: list.path === '/' ? masthead.title : `${list.title} – ${masthead.title}`,
    description: masthead.tagline,
    home_page_url: address(list.path),
    feed_url: address(`${path}feed.json`),
    ...(page > 1 && { next_url: address(`${pagePath(list.path, page - 1)}feed.json`) }),
    language: masthead.language,
    _generico: { title: list.title, page },
    items: articles.map((article) => ({ ...feedItem(article), ...fullItem(article) })),
  };
}

export function feedItem(article: FiledArticle): FeedItem {
  const { category, slug, image } = article;
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
      minutes: readingTime(plainText(article.body), article.inLanguage),
      ...(image && { image }),
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

/** A path of the paper as the web knows it. */
const address = (path: string) => masthead.url + encodeURI(path);

export const urlsIn = ({ items }: { items: readonly FeedItem[] }) => items.map(({ url }) => url);

export const topicPath = (topic: string) => `/topics/${slugify(topic)}/`;
export const authorPath = (name: string) => `/authors/${slugify(name)}/`;
