/** What the dev server tells of article files (`publish/serve-article-check.ts`), and how it is asked. */
import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { getJson } from '../../browser/get-json.ts';
import { FeedItem } from '../../news/feed-page.ts';

/** A fault at a line, counted from 1; `field` is empty where it is the whole file's. */
const Fault = v.object({ line: v.number(), field: v.string(), message: v.string() });
export type Fault = v.InferOutput<typeof Fault>;

/** `file` is relative to the articles' folder: "world/some-story.json". Those with faults come first. */
const ArticleFile = v.object({ file: v.string(), title: v.optional(v.string()), faults: v.array(Fault) });
export type ArticleFile = v.InferOutput<typeof ArticleFile>;

export const ArticleFiles = v.object({ files: v.array(ArticleFile) });

/** An article as lists, feeds and cards have it. */
export const ArticleCheck = v.object({
  /** The file cannot be read just now: this is how it was before. */
  isOlder: v.boolean(),
  item: FeedItem,
  feed: v.object({
    title: v.string(),
    link: v.string(),
    authors: v.array(v.string()),
    categories: v.array(v.string()),
    description: v.string(),
    /** HTML, with absolute addresses. */
    content: v.string(),
  }),
  /** Another one where the card may be another. */
  card: v.string(),
});
export type ArticleCheck = v.InferOutput<typeof ArticleCheck>;

export const articleFilesQuery = queryOptions({
  queryKey: ['article-files'],
  queryFn: ({ signal }) => getJson('workbench/articles.json', ArticleFiles, signal),
});

export const articleCheckQuery = (file: string) =>
  queryOptions({
    queryKey: ['article-check', file],
    queryFn: ({ signal }) => getJson(`workbench/check/${file}`, ArticleCheck, signal),
  });

/** Where the page of a file's article stands, and where its card is drawn. */
export const pageUrl = (file: string) => `/${place(file)}/`;
export const cardUrl = (file: string) => `/workbench/card/${place(file)}.png`;

const place = (file: string) =>
  file
    .replace(/\.json$/, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/');

export const countFaults = (count: number) => (count === 1 ? '1 fault' : `${count} faults`);
