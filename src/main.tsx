import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { createQueryClient } from './queries.ts';
import { prefetch, routerContext, routes } from './routes.tsx';
import { onIntent } from './browser/on-intent.ts';
import { reloadOnce } from './browser/reload-once.ts';

const queryClient = createQueryClient();

const router = createBrowserRouter(routes, {
  basename: import.meta.env.BASE_URL,
  getContext: () => routerContext(queryClient),
});

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);

onIntent(document, (url) => void prefetch(queryClient, url.pathname));
// A chunk that is gone was replaced by a new deployment.
window.addEventListener('vite:preloadError', reloadOnce);

if (import.meta.hot)
  import.meta.hot.on('generico:articles', () => {
    document.querySelector('vite-error-overlay')?.remove();
    void queryClient.invalidateQueries();
    void router.revalidate();
  });
