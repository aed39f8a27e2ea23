import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { shellCache, visitedCache } from '../../../src/offline/cache-names.ts';
import { memoryCaches } from '../../../src/workbench/stage/memory-caches.ts';
import { anArticle } from '../../support/articles.ts';
import { catchFiles, otherTab } from '../../support/comments.ts';
import { everything, keep, kept } from '../../support/kept.ts';
import { renderApp } from '../../support/render-app.tsx';
import { blockStorage, fillStorage } from '../../support/render-part.tsx';

/** No network at all: what this browser keeps needs none. */
const open = async () => {
  const app = renderApp('/your-data/', [], () => Promise.reject(new TypeError('Failed to fetch')));
  await waitFor(() =>
    expect(screen.getByRole('main')).toHaveTextContent(/record|keeps nothing|does not let/),
  );
  return { ...app, user: userEvent.setup() };
};
const kind = (name: string) => within(screen.getByRole('region', { name }));
const press = (name: string) => screen.getByRole('button', { name });
/** What a visit keeps by itself, as the page goes on. */
const withoutVisit = () =>
  Object.fromEntries(Object.entries(everything()).filter(([key]) => key !== 'visit'));

test('everything that is kept is told in plain words, with its size', async () => {
  keep({ ...kept, name: 'Ada', 'saved:world/snow': '{not json', future: 'x' });
  await open();

  expect(kind('Saved stories').getByText('1 record, 536 bytes')).toBeVisible();
  expect(kind('Saved stories').getByText('What you have put aside for later.')).toBeVisible();
  expect(kind('Saved stories').getByRole('link', { name: 'Rain expected' })).toHaveAttribute(
    'href',
    '/world/rain/',
  );
  expect(kind('Reading settings').getByText('Theme: Sepia')).toBeInTheDocument();
  expect(kind('Reading settings').getByText('Text size: Large')).toBeInTheDocument();
  expect(kind('Reading settings').getByText('Keyboard shortcuts: off')).toBeInTheDocument();
  expect(
    kind('Read stories').getByRole('link', { name: 'world/rain, up to “It will rain”' }),
  ).toHaveAttribute('href', '/world/rain/');
  expect(kind('Last visit').getByText('End of the visit before')).toBeInTheDocument();
  expect(kind('Comments').getByRole('link', { name: 'Well said.' })).toHaveAttribute(
    'href',
    '/world/rain/#comment-00000000-0000-4000-8000-000000000001',
  );
  expect(kind('Drafts').getByRole('link', { name: 'Half a thought' })).toHaveAttribute(
    'href',
    '/world/rain/',
  );
  expect(kind('Your name').getByText('Ada')).toBeInTheDocument();
  expect(kind('What could not be read').getByText('saved:world/snow')).toBeInTheDocument();
  expect(kind('What could not be read').getByText('future')).toBeInTheDocument();
  expect(screen.getByText(/^9 records, 1\.\d+ kB$/)).toBeVisible();
});

test('it says truthfully who deletes it, and that none of it leaves', async () => {
  await open();
  expect(screen.getByText(/None of it is sent anywhere/)).toBeVisible();
  expect(
    screen.getByText(/Safari may, when you have used it for seven days without coming here/),
  ).toBeVisible();
  expect(document.title).toBe('Your data on this device – GENERICO.ru');
});

test('one kind is erased and brought back, exactly as it was', async () => {
  keep({ ...kept, name: 'Ada' });
  const { user } = await open();
  const before = withoutVisit();

  await user.click(press('Erase: Saved stories'));
  expect(withoutVisit()).not.toHaveProperty('saved:world/rain');
  expect(Object.keys(withoutVisit())).toHaveLength(Object.keys(before).length - 1);
  expect(kind('Saved stories').getByText('Nothing.')).toBeVisible();
  expect(press('Undo')).toHaveFocus();

  await user.keyboard('{Enter}');
  expect(withoutVisit()).toEqual(before);
  expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  await waitFor(() => expect(screen.getByRole('region', { name: 'Saved stories' })).toHaveFocus());
});

test('everything is erased, also what cannot be read, and brought back', async () => {
  keep({ ...kept, 'saved:x': '{', future: 'x' });
  const { user } = await open();
  const before = withoutVisit();

  await user.click(press('Erase everything'));
  expect(withoutVisit()).toEqual({});
  expect(screen.getByText(/^Everything is erased/)).toBeVisible();

  await user.click(press('Undo'));
  expect(withoutVisit()).toEqual(before);
});

test('with everything, the copies of the paper are erased, but not the app itself', async () => {
  const copies = { [visitedCache]: { '/articles/world/rain.json': anArticle() }, [shellCache('one')]: {} };
  vi.stubGlobal('caches', memoryCaches(copies));
  keep(kept);
  const { user } = await open();
  expect(await kind('Kept for reading offline').findByText(/^1 story, \d+ bytes$/)).toBeVisible();

  await user.click(press('Erase everything'));
  expect(await kind('Kept for reading offline').findByText('Nothing.')).toBeVisible();
  expect(await caches.keys()).toEqual([shellCache('one')]);
  expect(screen.getByText(/copies of the paper: they come again as you read/)).toBeVisible();
});

test('what has been kept since is not undone along with the erasing', async () => {
  keep({ settings: { v: 1, theme: 'sepia', size: '4' } });
  const { user } = await open();
  await user.click(press('Erase: Reading settings'));
  otherTab('generico:settings', JSON.stringify({ v: 1, theme: 'dark' }));

  await user.click(press('Undo'));
  expect(JSON.parse(everything()['settings']!)).toEqual({ v: 1, theme: 'dark', size: '4' });
});

test('where there is no room to bring it back, that is said, and it can be tried again', async () => {
  keep(kept);
  const { user } = await open();
  await user.click(press('Erase: Drafts'));
  const full = fillStorage();
  await user.click(press('Undo'));
  expect(screen.getByRole('alert')).toHaveTextContent('no room');

  full.mockRestore();
  await user.click(press('Undo'));
  expect(everything()).toHaveProperty(['draft:world/rain:tab-1']);
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('the page follows what other tabs keep and erase', async () => {
  await open();
  expect(kind('Your name').getByText('Nothing.')).toBeVisible();
  otherTab('generico:name', 'Ada');
  expect(await kind('Your name').findByText('Ada')).toBeInTheDocument();
  otherTab('generico:name', null);
  expect(await kind('Your name').findByText('Nothing.')).toBeVisible();
});

test('all of it is taken along as a file, and into another browser', async () => {
  keep({ ...kept, name: 'Ada' });
  const offered = vi.fn<(file: Blob) => void>();
  catchFiles(offered);
  const { user } = await open();

  await user.click(press('Export everything'));
  expect(screen.getByText(/^\d records exported\.$/)).toBeVisible();
  const text = await offered.mock.lastCall![0].text();
  expect(JSON.parse(text)).toMatchObject({ generico: 'data', v: 1, records: { name: 'Ada' } });

  localStorage.clear();
  await user.upload(
    screen.getByLabelText('Import'),
    new File([text], 'x.json', { type: 'application/json' }),
  );
  expect(await screen.findByText(/^\d records added, \d completed, \d already here\.$/)).toBeVisible();
  expect(withoutVisit()).toHaveProperty('name', 'Ada');

  await user.upload(
    screen.getByLabelText('Import'),
    new File(['hello'], 'x.json', { type: 'application/json' }),
  );
  expect(await screen.findByText(/^This file was not exported from here/)).toBeVisible();
});

test('a file that cannot be opened any more is refused like any other, and can be chosen again', async () => {
  const { user } = await open();
  const file = new File(['{}'], 'x.json', { type: 'application/json' });
  vi.spyOn(file, 'text').mockRejectedValue(new DOMException('Gone', 'NotFoundError'));
  const picker = screen.getByLabelText<HTMLInputElement>('Import');
  await user.upload(picker, file);
  expect(await screen.findByText(/^This file was not exported from here/)).toBeVisible();
  expect(picker.value).toBe('');
});

test('what is read of the storage does not grow with the square of what is erased and brought back', async () => {
  const marks = Array.from({ length: 200 }, (_, n) => [`read:world/story-${n}`, { v: 1, at: n }] as const);
  keep(Object.fromEntries(marks));
  const { user } = await open();
  const reads = vi.spyOn(Storage.prototype, 'getItem');
  await user.click(press('Erase: Read stories'));
  await user.click(press('Undo'));
  expect(Object.keys(withoutVisit())).toHaveLength(200);
  expect(reads.mock.calls.length).toBeLessThan(5000);
});

test('where this browser keeps nothing, it says so, and how to change that', async () => {
  const blocked = blockStorage();
  await open();
  expect(
    screen.getByText(/does not let this page keep anything.*allow cookies and site data for generico\.ru/),
  ).toBeVisible();
  expect(screen.queryByRole('button', { name: /Erase/ })).not.toBeInTheDocument();
  blocked.mockRestore();
});

test('an address that a record names is followed only if it is a story’s', async () => {
  keep({
    'read:/evil.example/x': { v: 1, at: 1e300 },
    'read:..\\evil/x': { v: 1, at: 1 },
    'draft:javascript:alert(1)/x:t': kept['draft:world/rain:tab-1'],
  });
  await open();
  for (const link of within(screen.getByRole('main')).queryAllByRole('link'))
    expect(link).toHaveAttribute('href', expect.stringMatching(/^\/(?!\/)/));
  expect(kind('Read stories').queryByRole('link')).not.toBeInTheDocument();
});
