import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { savedCache, visitedCache } from '../../src/offline/cache-names.ts';
import { OutOfReach } from '../../src/offline/out-of-reach.tsx';
import { memoryCaches } from '../../src/workbench/stage/memory-caches.ts';
import { anArticle } from '../support/articles.ts';
import { renderPart } from '../support/render-part.tsx';

const stories = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `/articles/world/story-${index + 1}.json`,
      anArticle({ headline: `Story ${index + 1}` }),
    ]),
  );
const shown = async () =>
  within(await screen.findByRole('region', { name: 'What can be read now' }))
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent);

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
});

test('what is kept can be read meanwhile: saved stories first, then the last visited', async () => {
  vi.stubGlobal(
    'caches',
    memoryCaches({
      [visitedCache]: stories(2),
      [savedCache]: { '/articles/world/rain.json': anArticle({ headline: 'Rain' }) },
    }),
  );
  renderPart(<OutOfReach retry={() => undefined} />);
  expect(await screen.findByText(/comes by itself as soon as there is a connection/)).toBeVisible();
  await vi.waitFor(async () => expect(await shown()).toEqual(['RainSaved', 'Story 2', 'Story 1']));
  expect(screen.getByRole('link', { name: 'Rain' })).toHaveAttribute('href', '/world/rain/');
});

test('thirty of many are named, and the rest is counted', async () => {
  vi.stubGlobal('caches', memoryCaches({ [visitedCache]: stories(33) }));
  renderPart(<OutOfReach retry={() => undefined} />);
  await vi.waitFor(async () => expect(await shown()).toHaveLength(31));
  expect((await shown()).at(-1)).toBe('and 3 more');
});

test('the page is tried again once the host answers, and no more when it is left', async () => {
  vi.stubGlobal('caches', memoryCaches());
  const retry = vi.fn<() => void>();
  const { unmount } = renderPart(<OutOfReach retry={retry} />);
  await screen.findByText(/Nothing is kept in this browser yet/);
  vi.stubGlobal('fetch', async () => new Response(null, { headers: { 'content-type': 'text/plain' } }));
  window.dispatchEvent(new Event('online'));
  await vi.waitFor(() => expect(retry).toHaveBeenCalledOnce());
  unmount();
  window.dispatchEvent(new Event('online'));
  expect(retry).toHaveBeenCalledOnce();
});
