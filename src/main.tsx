import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { createQueryClient, embed, type Embedded } from './queries.ts';
import { loadedAt, prefetch, routerContext, routes } from './routes.tsx';
import { onIntent } from './browser/on-intent.ts';

const root = document.getElementById('root')!;
const queryClient = createQueryClient();
const rendered = embeddedPage();

if (rendered?.path) {
  // Some hosts answer with a page at other spellings of its address.
  if (rendered.path !== location.pathname)
    history.replaceState(history.state, '', rendered.path + location.search + location.hash);
  embed(queryClient, rendered.data);
}

const router = createBrowserRouter(routes, {
  basename: import.meta.env.BASE_URL,
  getContext: () => routerContext(queryClient),
  ...(rendered?.path && { hydrationData: loadedAt(rendered.path) }),
});

const app = (
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      {/* What a page needs is there before it is shown: as a transition, it would be put off and cut into slices. */}
      <RouterProvider router={router} useTransitions={false} />
    </QueryClientProvider>
  </StrictMode>
);

// In small steps, so that a reader who scrolls or types meanwhile is not kept waiting.
if (rendered?.path) startTransition(() => void hydrateRoot(root, app));
else if (rendered) void settled().then(() => createRoot(root).render(app));
else createRoot(root).render(app);

/** What the build has put into the page; nothing in the dev server's. A page without a path stands at every address. */
function embeddedPage(): { path: string | null; data: Embedded } | undefined {
  const text = document.getElementById('embedded')?.textContent;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it comes with this very script
  return text ? (JSON.parse(text) as { path: string | null; data: Embedded }) : undefined;
}

/** The page that says "not found" stays until it is known whether that is still so. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    if (router.state.initialized) return resolve();
    const stop = router.subscribe(({ initialized }) => {
      if (!initialized) return;
      stop();
      resolve();
    });
  });
}

onIntent(document, (url) => void prefetch(queryClient, url.pathname));

if (import.meta.hot)
  import.meta.hot.on('generico:articles', () => {
    document.querySelector('vite-error-overlay')?.remove();
    void queryClient.invalidateQueries();
    void router.revalidate();
  });
