/** Everything the app can fetch, on one screen. */
import {
  QueryClient,
  type QueryKey,
  queryOptions,
  useQueryClient,
  useSuspenseQuery,
  type UseSuspenseQueryOptions,
} from '@tanstack/react-query';
import { ReadableArticle } from './news/article.ts';
import { ArticleLinks } from './news/article-links.ts';
import { FeedPage, pagePath } from './news/feed-page.ts';
import { Front } from './news/front.ts';
import { LatestPosts } from './news/latest-posts.ts';
import { getJson } from './browser/get-json.ts';

const minute = 60_000;

/** How often an open page looks for something newer, and how old a list may be before it is looked at again. */
export const checkEvery = 3 * minute;
export const freshFor = minute;

/** Text that was put right since is taken over when a reader comes back to it. */
export const articleQuery = (category: string, slug: string) =>
  queryOptions({
    queryKey: ['article', category, slug],
    queryFn: ({ signal }) => getJson(`articles/${category}/${slug}.json`, ReadableArticle, signal),
    staleTime: freshFor,
  });

export const articleLinksQuery = (category: string, slug: string) =>
  queryOptions({
    queryKey: ['article-links', category, slug],
    queryFn: ({ signal }) => getJson(`${category}/${slug}/links.json`, ArticleLinks, signal),
    staleTime: freshFor,
  });

// A list that is shown stays as it is: what is new in it is looked for beside it, and waits to be asked for.
const asShown = { staleTime: Infinity };

export const frontQuery = queryOptions({
  queryKey: ['front'],
  queryFn: ({ signal }) => getJson('front.json', Front, signal),
  ...asShown,
});

export const latestQuery = (category: string) =>
  queryOptions({
    queryKey: ['latest', category],
    queryFn: ({ signal }) => getJson(`${category}/latest.json`, LatestPosts, signal),
    ...asShown,
  });

/** `list` is the path of a list: "/world/". Archive pages never change. */
export const feedQuery = (list: string, page: number | 'head' = 'head') =>
  queryOptions({
    queryKey: ['feed', list, page],
    queryFn: ({ signal }) => getJson(`${pagePath(list, page).slice(1)}feed.json`, FeedPage, signal),
    ...asShown,
  });

/** `networkMode`: offline, a fetch fails and is told, instead of waiting silently for a network. */
export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: { retry: false, networkMode: 'always', refetchOnWindowFocus: false, gcTime: Infinity },
    },
  });

/** What a page that was rendered elsewhere brings along: the keys of its queries, and their data. */
export type Embedded = [QueryKey, unknown][];

/** Whoever rendered it, and whenever: it is older than anything the network says. */
export const embeddedAt = 0;

export function embed(client: QueryClient, embedded: Embedded) {
  for (const [key, data] of embedded) client.setQueryData(key, data, { updatedAt: embeddedAt });
}

/** What the route has loaded. Components never start a fetch; a route that forgot one fails loudly. */
export function useLoaded<Data, Key extends readonly unknown[]>(
  query: UseSuspenseQueryOptions<Data, Error, Data, Key>,
): Data {
  const loaded = useQueryClient().getQueryData(query.queryKey) !== undefined;
  if (!loaded) throw new Error(`No route loaded ${JSON.stringify(query.queryKey)}`);
  return useSuspenseQuery(query).data;
}
