import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps, ReactElement } from 'react';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { vi } from 'vitest';
import { ArticleView } from '../../src/article/article-view.tsx';
import type { Comments } from '../../src/comments/comments.tsx';
import type { ReadableArticle } from '../../src/news/article.ts';

/** A part of a page, at a URL. `show` puts another one in its place. */
export function renderPart(part: ReactElement, url = '/world/rain/') {
  const at = (element: ReactElement) => (
    <RouterProvider router={createMemoryRouter([{ path: '*', element }], { initialEntries: [url] })} />
  );
  const view = render(at(part));
  return { ...view, user: userEvent.setup(), part, show: (other: ReactElement) => view.rerender(at(other)) };
}

export const renderArticle = (
  article: ReadableArticle,
  readAlso: ComponentProps<typeof ArticleView>['readAlso'] = [],
) => renderPart(<ArticleView article={article} readAlso={readAlso} tools={null} />);

/**
 * The comments of an article, in a tab of that name. Their code is loaded anew, so nothing is remembered but what the
 * browser keeps: opened again after `unmount`, it is the page reloaded.
 */
export async function openComments({
  url,
  tab = 'tab-1',
  ...props
}: Partial<ComponentProps<typeof Comments>> & { url?: string; tab?: string } = {}) {
  vi.resetModules();
  sessionStorage.setItem('generico:tab', tab);
  const { Comments: TheComments } = await import('../../src/comments/comments.tsx');
  return renderPart(<TheComments article="world/rain" published={[]} open {...props} />, url);
}

/** What the browser does when there is no room, and when it lets nothing be kept. `mockRestore` mends it. */
export const fillStorage = () =>
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError');
  });
export const blockStorage = () =>
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('Not allowed', 'SecurityError');
  });
