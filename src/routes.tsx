/** The map of the app: each URL, what it needs, and what it shows. */
import type { QueryClient, QueryExecuteOptions } from '@tanstack/react-query';
import { type ComponentType, createElement, memo } from 'react';
import {
  createContext,
  type HydrationState,
  type LoaderFunction,
  matchRoutes,
  type Params,
  type RouteObject,
  RouterContextProvider,
  useParams,
} from 'react-router';
import { ArticlePage } from './pages/article-page.tsx';
import { ErrorPage } from './pages/error-page.tsx';
import { FrontPage } from './pages/front-page.tsx';
import { Layout } from './pages/layout.tsx';
import { ArchivePage, HeadPage } from './pages/list-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { Opening } from './pages/opening.tsx';
import { SavedPage } from './pages/saved-page.tsx';
import { SearchPage } from './pages/search-page.tsx';
import { YourDataPage } from './pages/your-data-page.tsx';
import { articleLinksQuery, articleQuery, feedQuery, frontQuery, latestQuery } from './queries.ts';

// oxlint-disable-next-line typescript/no-explicit-any -- the query's own types are kept where it is read
type Query = QueryExecuteOptions<any, any, any, any, any>;

/** `must`: without it there is no page. `may`: parts of the page that can fail and be tried again on their own. */
interface Needs {
  must: Query[];
  may?: Query[];
}

const page = (
  path: string,
  Component: ComponentType<Params>,
  needs: (params: Params) => Needs,
): RouteObject => ({
  // A page that was rendered elsewhere names its route by it.
  id: path,
  path,
  Component: still(Component),
  ErrorBoundary: ErrorPage,
  loader: load(needs),
  handle: needs,
});

/**
 * The router renders everything anew when a navigation begins and when it ends. A page has nothing but the parameters of
 * its path from it, and is left alone while these stay: the reader's click is not kept waiting for the page they leave.
 */
function still(Page: ComponentType<Params>): ComponentType {
  const Still = memo(Page);
  return () => createElement(Still, useParams());
}

const listRoutes = (path: string, list: (params: Params) => string): RouteObject[] => [
  ...(path === '/' ? [] : [page(path, HeadPage, (params) => ({ must: [feedQuery(list(params))] }))]),
  page(`${path}page/:page/`, ArchivePage, (params) => ({
    must: [feedQuery(list(params), Number(params['page']))],
  })),
];

export const routes: RouteObject[] = [
  {
    id: 'layout',
    Component: memo(Layout),
    ErrorBoundary: ErrorPage,
    HydrateFallback: Opening,
    children: [
      page('/', FrontPage, () => ({ must: [frontQuery] })),
      ...listRoutes('/', () => '/'),
      { id: '/saved/', path: '/saved/', Component: SavedPage },
      { id: '/search/', path: '/search/', Component: SearchPage },
      { id: '/your-data/', path: '/your-data/', Component: YourDataPage },
      ...listRoutes('/topics/:topic/', ({ topic }) => `/topics/${topic}/`),
      ...listRoutes('/authors/:author/', ({ author }) => `/authors/${author}/`),
      ...listRoutes('/:category/', ({ category }) => `/${category}/`),
      page('/:category/:slug/', ArticlePage, ({ category, slug }) => ({
        must: [articleQuery(category!, slug!)],
        may: [articleLinksQuery(category!, slug!), latestQuery(category!)],
      })),
      { path: '*', Component: NotFoundPage },
    ],
  },
  { path: '/opening/', Component: Opening },
];

const queryClientContext = createContext<QueryClient>();

export const routerContext = (queryClient: QueryClient) =>
  new RouterContextProvider(new Map([[queryClientContext, queryClient]]));

/** How long a page waits for what it could do without, so that it rarely has to move for it, in milliseconds. */
const grace = 250;

/**
 * A loader that waits until the cache holds what the page must have. What is there already is shown at once, even if it
 * is old: the page itself looks for something newer.
 */
function load(needs: (params: Params) => Needs): LoaderFunction {
  return async ({ params, context }) => {
    await fill(context.get(queryClientContext), needs(params));
    return null;
  };
}

async function fill(client: QueryClient, { must, may = [] }: Needs) {
  const ensure = (query: Query) => client.query({ ...query, staleTime: 'static' });
  const required = Promise.all(must.map(ensure));
  const optional = Promise.allSettled(may.map(ensure));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise((resolve) => (timer = setTimeout(resolve, grace)));
  await Promise.all([required, Promise.race([optional, patience])]).finally(() => clearTimeout(timer));
}

/** What the router is told of a page that was rendered elsewhere: everything it needs has been loaded. */
export function loadedAt(pathname: string): HydrationState {
  const matches = matchRoutes(routes, pathname, import.meta.env.BASE_URL) ?? [];
  return { loaderData: Object.fromEntries(matches.map(({ route }) => [route.id ?? 'layout', null])) };
}

/** Loads what the page at a path will need, for a reader who is about to go there. A failure will be told on arrival. */
export async function prefetch(client: QueryClient, pathname: string) {
  const match = matchRoutes(routes, pathname, import.meta.env.BASE_URL)?.at(-1);
  const needs: ((params: Params) => Needs) | undefined = match?.route.handle;
  if (match && needs) await fill(client, needs(match.params)).catch(() => undefined);
}
