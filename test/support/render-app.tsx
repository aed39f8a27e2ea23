import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { vi } from 'vitest';
import type { FiledArticle } from '../../src/news/article.ts';
import { dataFiles } from '../../src/publish/files.ts';
import { searchInMemory } from '../../src/publish/search/search-in-memory.ts';
import { createQueryClient } from '../../src/queries.ts';
import { routerContext, routes } from '../../src/routes.tsx';

/**
 * The real app at a URL, over a network that serves exactly what the build would publish. `publish` puts another
 * edition on the network; `answer` replaces what one path answers.
 */
export function renderApp(url: string, articles: FiledArticle[], network?: () => Promise<Response>) {
  let files = served(articles);
  const answers = new Map<string, () => Response | Promise<Response>>();
  const fetch = vi.fn<(path: string, init?: RequestInit) => Promise<Response>>(async (path) => {
    if (network) return network();
    const special = answers.get(path);
    if (special) return special();
    const file = files(decodeURI(path));
    return file === undefined ? new Response(null, { status: 404 }) : new Response(file);
  });
  vi.stubGlobal('fetch', fetch);

  const queryClient = createQueryClient();
  const router = createMemoryRouter(routes, {
    initialEntries: [url],
    getContext: () => routerContext(queryClient),
  });
  const view = render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );

  return {
    ...view,
    fetch,
    router,
    queryClient,
    publish(next: FiledArticle[]) {
      files = served(next);
    },
    answer(path: string, make: () => Response | Promise<Response>) {
      answers.set(path, make);
    },
    answerAsPublished(path: string) {
      answers.delete(path);
    },
  };
}

function served(articles: FiledArticle[]) {
  const files = new Map([...dataFiles(articles)].map(([path, { make }]) => [path, make()]));
  for (const { category, slug, ...article } of articles)
    files.set(`/articles/${category}/${slug}.json`, JSON.stringify(article));
  let search: ReturnType<typeof searchInMemory> | undefined;
  return (path: string): BodyInit | undefined => {
    if (!path.startsWith('/search/')) return files.get(path);
    search ??= searchInMemory(articles);
    const file = search.get(path.slice(1));
    return typeof file === 'string' || file === undefined ? file : new Uint8Array(file);
  };
}
