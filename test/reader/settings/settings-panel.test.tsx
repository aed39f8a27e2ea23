import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { ReaderTools } from '../../../src/reader/reader-tools.tsx';
import { resetSettings } from '../../../src/reader/settings/settings.ts';
import { runPageScript } from '../../support/page-script.ts';
import { openPopoversHere } from '../../support/popovers.ts';
import { blockStorage, fillStorage, renderPart } from '../../support/render-part.tsx';

const key = 'generico:settings';
const kept = (): unknown => JSON.parse(localStorage.getItem(key) ?? 'null');
const page = () => Object.fromEntries(Object.entries(document.documentElement.dataset));
const opener = () => screen.getByRole('button', { name: 'Reading settings' });
const option = (group: string, name: string) =>
  within(screen.getByRole('group', { name: group })).getByRole('radio', { name });

async function openPanel() {
  const view = renderPart(<ReaderTools />);
  await view.user.click(opener());
  await screen.findByRole('dialog', { name: 'Reading settings' });
  return view;
}

beforeAll(openPopoversHere);
beforeEach(runPageScript);
afterEach(() => void resetSettings());

test('the panel comes when it is asked for, takes the focus in, and its button tells whether it is open', async () => {
  const { user } = renderPart(<ReaderTools />);
  expect(opener()).toHaveAttribute('aria-expanded', 'false');
  expect(screen.queryByRole('dialog')).toBeNull();

  await user.click(opener());
  const panel = await screen.findByRole('dialog', { name: 'Reading settings' });
  expect(opener()).toHaveAttribute('aria-expanded', 'true');
  expect(opener()).toHaveAttribute('aria-controls', panel.id);
  expect(panel).toHaveAttribute('popover', 'auto');
  expect(option('Theme', 'System')).toHaveFocus();

  await user.click(screen.getByRole('button', { name: 'Done' }));
  expect(opener()).toHaveAttribute('aria-expanded', 'false');
  await user.click(opener());
  expect(opener()).toHaveAttribute('aria-expanded', 'true');
});

test.each([
  ['Theme', 'Sepia', { theme: 'sepia' }],
  ['Theme', 'Dark', { theme: 'dark' }],
  ['Text size', 'Smallest', { size: '1' }],
  ['Text size', 'Largest', { size: '5' }],
  ['Line height', 'Close', { leading: 'close' }],
  ['Column width', 'Wide', { width: 'wide' }],
  ['Typeface', 'Sans', { face: 'sans' }],
])('%s: %s is seen at once and kept', async (group, name, settings) => {
  const { user } = await openPanel();

  await user.click(option(group, name));

  expect(option(group, name)).toBeChecked();
  expect(page()).toEqual(settings);
  expect(kept()).toEqual({ v: 1, ...settings });
});

test('of each setting one option holds, and the paper’s own to begin with', async () => {
  const { user } = await openPanel();
  const checked = () =>
    screen
      .getAllByRole<HTMLInputElement>('radio')
      .filter((radio) => radio.checked)
      .map((radio) => radio.getAttribute('aria-label'));
  expect(checked()).toEqual(['System', 'Normal', 'Normal', 'Normal', 'Serif']);

  await user.click(option('Text size', 'Large'));
  await user.click(option('Line height', 'Wide'));
  expect(checked()).toEqual(['System', 'Large', 'Wide', 'Normal', 'Serif']);

  await user.click(option('Text size', 'Normal'));
  expect(page()).toEqual({ leading: 'wide' });
});

test('the keyboard shortcuts are turned off and on, and put nothing on the page', async () => {
  const { user } = await openPanel();
  const keys = screen.getByRole('checkbox', { name: 'Keyboard shortcuts' });
  expect(keys).toBeChecked();

  await user.click(keys);
  expect(kept()).toEqual({ v: 1, keys: 'off' });
  expect(page()).toEqual({});
  await user.click(keys);
  expect(kept()).toEqual({ v: 1 });
});

test('a reset gives the paper its own look again', async () => {
  const { user } = await openPanel();
  await user.click(option('Theme', 'Dark'));
  await user.click(option('Typeface', 'System'));

  await user.click(screen.getByRole('button', { name: 'Back to the paper’s own' }));

  expect(page()).toEqual({});
  expect(kept()).toBeNull();
  expect(option('Theme', 'System')).toBeChecked();
});

test('what was pressed stays in sight, though the panel may be another size then', async () => {
  const { user } = await openPanel();
  await user.click(option('Theme', 'Dark'));
  const seen = vi.spyOn(Element.prototype, 'scrollIntoView');
  const reset = screen.getByRole('button', { name: 'Back to the paper’s own' });
  await user.click(reset);
  expect(seen.mock.contexts.at(-1)).toBe(reset);
  expect(seen).toHaveBeenLastCalledWith({ block: 'nearest' });
});

test('which keys there are is told also where the part that listens to them has not come', async () => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  const { user } = await openPanel();
  await user.click(screen.getByRole('button', { name: 'Which keys?' }));
  expect(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })).toHaveAttribute('open');
  expect(opener()).toHaveAttribute('aria-expanded', 'false');
});

test('what another tab chooses is seen here, whether or not the panel was ever opened', async () => {
  renderPart(<ReaderTools />);
  localStorage.setItem(key, JSON.stringify({ v: 1, theme: 'sepia' }));
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key })));
  expect(page()).toEqual({ theme: 'sepia' });

  localStorage.clear();
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key: null })));
  await waitFor(() => expect(page()).toEqual({}));
});

test('it is said that all this stays in the browser', async () => {
  await openPanel();
  expect(screen.getByRole('status')).toHaveTextContent('Kept in this browser only.');
});

test.each([
  [
    'has no room',
    fillStorage,
    'This browser has no room left: this holds until you leave the page.',
    // A reset needs none.
    'Kept in this browser only.',
  ],
  [
    'lets nothing be kept',
    blockStorage,
    'This browser does not let this page keep anything: this holds until you leave the page.',
    'This browser does not let this page keep anything',
  ],
])('where the browser %s, a change is seen all the same, and that is said', async (_, fail, said, then) => {
  const storage = fail();
  const { user } = await openPanel();

  await user.click(option('Theme', 'Dark'));

  expect(page()).toEqual({ theme: 'dark' });
  expect(option('Theme', 'Dark')).toBeChecked();
  expect(screen.getByRole('status')).toHaveTextContent(said);
  await user.click(screen.getByRole('button', { name: 'Back to the paper’s own' }));
  expect(page()).toEqual({});
  expect(screen.getByRole('status')).toHaveTextContent(then);
  storage.mockRestore();
});
