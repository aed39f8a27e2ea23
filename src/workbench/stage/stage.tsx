import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { createMemoryRouter, type RouteObject } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { createQueryClient } from '../../queries.ts';
import type { Results, SearchIndex } from '../../search/search-index.ts';
import unseen from '../../ui/unseen.module.css';
import type { State } from '../state.ts';
import s from './stage.module.css';

const hour = 3_600_000;

/**
 * What is rendered for a state: the app at a path, or a part by itself, for which the app is not loaded. Storage and
 * network must stand ready.
 */
export async function stage(state: State): Promise<ReactElement> {
  const { show, known = [], finds, at = '/world/sample-story/' } = state;
  const queryClient = createQueryClient();
  for (const [key, data] of known) queryClient.setQueryData(key, data, { updatedAt: Date.now() - hour });
  if (finds) {
    const results: Results = {
      total: finds.hits?.length ?? 0,
      mode: 'all',
      hits: [],
      answered: 'query',
      ...finds,
    };
    const index: SearchIndex = {
      readers: new Map(),
      prepare: () => Promise.resolve(true),
      search: () => Promise.resolve(results),
    };
    const { indexQuery } = await import('../../search/search-queries.ts');
    queryClient.setQueryData(indexQuery.queryKey, index);
  }
  const app = typeof show === 'string' ? await import('../../routes.tsx') : undefined;
  const router = createMemoryRouter(app?.routes ?? routesOf(state), {
    initialEntries: [typeof show === 'string' ? show : at],
    ...(app && { getContext: () => app.routerContext(queryClient) }),
  });
  return (
    <QueryClientProvider client={queryClient}>
      {/* As the app has it. */}
      <RouterProvider router={router} useTransitions={false} />
    </QueryClientProvider>
  );
}

function routesOf({ show, name }: State): RouteObject[] {
  if (Array.isArray(show)) return show;
  // A part that stands alone has the landmark and the heading that a page would have.
  const element = (
    <main className={s.ground}>
      <title>{name}</title>
      <h1 className={unseen.unseen}>{name}</h1>
      {show}
    </main>
  );
  return [{ path: '*', element }];
}
