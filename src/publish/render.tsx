/** Turns a page into HTML, with the routes that the browser runs. Built for Node, and run in several threads. */
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { createQueryClient, embed, type Embedded } from '../queries.ts';
import { routerContext, routes } from '../routes.tsx';
import { embeddedIn, type Page, pathOf } from './page.ts';

/** What goes into a page's head, its root, and beside it; `path` is the address it was made for. */
export interface Rendered {
  head: string;
  root: string;
  embedded: { path: string | null; data: Embedded };
}

const handler = createStaticHandler(routes, { basename: import.meta.env.BASE_URL });

/** What stands at every address where nothing is published, for no route matches; and where no page can be had. */
const elsewhere: Partial<Record<Page['kind'], string>> = {
  'not-found': '/nothing/is/published/here/',
  opening: '/opening/',
};

export async function render(page: Page): Promise<Rendered> {
  const data = embeddedIn(page);
  const path = pathOf(page);
  const client = createQueryClient();
  embed(client, data);

  const address = import.meta.env.BASE_URL + encodeURI(path ?? elsewhere[page.kind]!).slice(1);
  const context = await handler.query(new Request(new URL(address, 'https://paper.invalid')), {
    requestContext: routerContext(client),
  });
  if (context instanceof Response || (context.errors && path))
    throw new Error(`${address} could not be rendered`, { cause: context });

  const html = renderToString(
    <div id="root">
      <StrictMode>
        <QueryClientProvider client={client}>
          <StaticRouterProvider
            router={createStaticRouter(handler.dataRoutes, context)}
            context={context}
            hydrate={false}
          />
        </QueryClientProvider>
      </StrictMode>
    </div>,
  );
  // React puts what belongs into the head first. The root is rendered with the rest, so that ids are those of the browser.
  const [head = '', root = ''] = html.split('<div id="root">');
  return { head, root: root.slice(0, -'</div>'.length), embedded: { path: path ? address : null, data } };
}
