import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { TokensPage } from '../../../src/workbench/tokens/tokens-page.tsx';

const css = `:root {
  --paper: white;
  --ink: #000000;
  --edge: #777777;
  --serif: Georgia, serif;
  --step-1: 1.25rem;
  --leading-text: 1.5;
  --space-4: 1rem;
  --quick: 150ms;
  --measure: 38rem;
  --unused: 3px;
}
@media print { :root { --ink: #111111 } }
`;
const others = {
  'src/ui/base.css':
    'html { background: var(--paper); color: var(--ink); border: var(--edge); font: var(--step-1)/var(--leading-text) var(--serif); gap: var(--space-4); transition: var(--quick); max-inline-size: var(--measure) }',
  'src/article/body.tsx': '<path fill="var(--ink)" stroke="var(--ink)" />',
};

beforeEach(() => {
  // jsdom has no CSS.supports, but its styles take only what they understand.
  vi.stubGlobal('CSS', {
    ...CSS,
    supports: (property: string, value: string) => {
      const { style } = document.createElement('i');
      style.setProperty(property, value);
      return style.getPropertyValue(property) !== '';
    },
  });
});

/** The tokens page over this file; `save` saves another in its place. */
function openTokens() {
  const page = (text: string) => <TokensPage sources={{ ...others, 'src/ui/tokens.css': text }} />;
  const { rerender, unmount } = render(page(css));
  return { user: userEvent.setup(), save: (text: string) => rerender(page(text)), unmount };
}

const field = (name: string, rule = ':root') => screen.getByRole('textbox', { name: `${name} in ${rule}` });
const page = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name);
const button = (name: string) => screen.getByRole('button', { name });

async function write(user: ReturnType<typeof userEvent.setup>, name: string, value: string) {
  await user.clear(field(name));
  await user.paste(value);
}

test('every token stands with its value at each place, and with what uses it', async () => {
  openTokens();
  expect(field('--ink')).toHaveValue('#000000');
  expect(field('--ink', '@media print › :root')).toHaveValue('#111111');
  const colors = screen.getByRole('region', { name: 'Colours' });
  const ink = within(colors).getByRole('heading', { name: '--ink' }).closest('li')!;
  expect(within(ink).getByText('3 uses in 2 files')).toBeVisible();
  expect(within(ink).getByText('src/article/body.tsx × 2')).toBeInTheDocument();
  expect(within(ink).getAllByText(/^(?:Light|Dark|Print, light|Print, dark)$/)).toHaveLength(4);
});

test('a token that nothing uses is told', () => {
  openTokens();
  expect(screen.getAllByText('Nothing uses it')).toHaveLength(1);
  expect(screen.getByRole('heading', { name: '--unused' }).parentElement).toHaveTextContent(
    'Nothing uses it',
  );
});

test('tokens stand in groups by what they are for', () => {
  openTokens();
  const groups = screen.getAllByRole('region').map((region) => [
    within(region).queryByRole('heading', { level: 2 })?.textContent,
    within(region)
      .queryAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent)
      .join(' '),
  ]);
  expect(groups).toEqual(
    expect.arrayContaining([
      ['Colours', '--paper --ink --edge'],
      ['Typefaces', '--serif'],
      ['Type scale', '--step-1'],
      ['Leading', '--leading-text'],
      ['Spacing', '--space-4'],
      ['Durations', '--quick'],
    ]),
  );
});

test('the contrast of each pair is told with what it passes', async () => {
  const { user } = openTokens();
  const [cell] = within(screen.getByText('--ink on --paper').closest('tr')!).getAllByRole('cell');
  expect(cell).toHaveTextContent('21.00 AAA');
  await write(user, '--ink', '#777777');
  expect(cell).toHaveTextContent('4.47 fails');
});

test('what is written is worn at once, in no other medium than it is meant for', async () => {
  const { user } = openTokens();
  await write(user, '--space-4', '2rem');
  expect(page('--space-4')).toBe('2rem');
  expect(page('--ink')).toBe('#000000');
  expect(screen.getByText('was 1rem')).toBeVisible();

  await write(user, '--space-4', '1rem');
  expect(page('--space-4')).toBe('');
  expect(screen.getByText(/^No changes/)).toBeVisible();
});

test.each([
  ['--ink', 'bluish', /does not take it for a colour/],
  ['--space-4', '2 rem', /does not take it for a length/],
  ['--leading-text', 'tall', /does not take it for a number/],
  ['--ink', 'red;', /cannot hold “;”/],
  ['--ink', 'var(--inc)', /There is no --inc/],
  ['--ink', 'var(--ink)', /cannot be made of itself/],
])('%s: %s is told at the field and not worn', async (name, value, told) => {
  const { user } = openTokens();
  await user.clear(field(name));
  await user.paste(value);
  expect(field(name)).toBeInvalid();
  expect(field(name)).toHaveAccessibleDescription(told);
  expect(field(name)).toHaveValue(value);
  expect(page(name)).toBe('');

  await user.click(button(`Undo ${name} in :root`));
  expect(field(name)).toBeValid();
  expect(field(name)).toHaveFocus();
});

test('on paper a line may be as long as it wants', async () => {
  const { user } = openTokens();
  await write(user, '--measure', 'none');
  expect(field('--measure')).toBeValid();
  expect(page('--measure')).toBe('none');
});

test('tokens that are made of each other keep no page waiting', () => {
  const { save } = openTokens();
  save(':root { --a: var(--b); --b: var(--a) }');
  expect(field('--a')).toHaveValue('var(--b)');
});

test('a broken file is still told of while one goes on', async () => {
  const { user, save } = openTokens();
  save(':root {\n  --ink: (');
  await write(user, '--ink', 'navy');
  expect(page('--ink')).toBe('navy');
  expect(screen.getByRole('alert')).toHaveTextContent('line 2');
});

test('one change is undone by itself', async () => {
  const { user } = openTokens();
  await write(user, '--space-4', '2rem');
  await write(user, '--ink', 'navy');
  expect(screen.getByText('2 changes, not saved')).toBeVisible();
  await user.click(button('Undo --space-4 in :root'));
  expect([page('--space-4'), page('--ink')]).toEqual(['1rem', 'navy']);

  await user.click(screen.getByText('1 change, not saved'));
  await user.click(button('Undo the change of --ink'));
  expect(screen.getByRole('region', { name: 'Changes' })).toHaveFocus();
  expect(page('--ink')).toBe('');
});

test('all changes are undone by one button', async () => {
  const { user } = openTokens();
  await write(user, '--ink', 'navy');
  await user.click(button('Reset all'));
  expect(page('--ink')).toBe('');
  expect(field('--ink')).toHaveValue('#000000');
});

test('the changed lines are copied as CSS', async () => {
  const { user } = openTokens();
  await write(user, '--ink', 'navy');
  await user.click(button('Copy CSS'));
  expect(await navigator.clipboard.readText()).toBe(':root {\n  --ink: navy;\n}\n');
  expect(screen.getByRole('status')).toHaveTextContent('Copied.');
});

test('where nothing may be copied, the lines stand there to be selected', async () => {
  const { user } = openTokens();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No', 'NotAllowedError'));
  await write(user, '--ink', 'navy');
  await user.click(button('Copy CSS'));
  expect(screen.getByRole('status')).toHaveTextContent('Select it here: :root { --ink: navy; }');
});

test('saving sends the changes, which are none any more when the file has them', async () => {
  const fetch = vi.fn<(path: string, init: RequestInit) => Promise<Response>>(
    async () => new Response(null, { status: 204 }),
  );
  vi.stubGlobal('fetch', fetch);
  const { user, save } = openTokens();
  await user.click(button('Save'));
  expect(fetch).not.toHaveBeenCalled();

  await write(user, '--ink', 'navy');
  await user.click(button('Save'));
  expect(fetch).toHaveBeenCalledExactlyOnceWith(
    '/workbench/tokens.css',
    expect.objectContaining({ method: 'POST' }),
  );
  expect(JSON.parse(fetch.mock.lastCall![1].body as string)).toEqual({
    changes: [{ rule: [':root'], name: '--ink', seen: '#000000', value: 'navy' }],
  });
  save(css.replace('#000000', 'navy'));
  expect(screen.getByText(/^No changes/)).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('Saved in src/ui/tokens.css.');
  expect(field('--ink')).toHaveValue('navy');
});

test.each([
  [
    'says',
    async () => Response.json({ detail: 'The file has changed.' }, { status: 409 }),
    'The file has changed.',
  ],
  ['answers', async () => new Response('<html>', { status: 502 }), 'answered 502'],
  ['is gone', () => Promise.reject(new TypeError('Failed to fetch')), 'does not answer'],
])('a server that %s why it has not saved is heard, and the change stays', async (_, answer, told) => {
  vi.stubGlobal('fetch', answer);
  const { user } = openTokens();
  await write(user, '--ink', 'navy');
  await user.click(button('Save'));
  expect(await screen.findByText(new RegExp(told))).toBeVisible();
  expect(screen.getByText('1 change, not saved')).toBeVisible();
  expect(page('--ink')).toBe('navy');
});

test('a file that is changed elsewhere meanwhile is told, and can be taken', async () => {
  const { user, save } = openTokens();
  await write(user, '--ink', 'navy');
  await write(user, '--space-4', '2rem');
  save(css.replace('#000000', 'maroon').replace('1rem', '3rem'));
  expect(page('--ink')).toBe('navy');
  expect(screen.getByText(/^The file says maroon by now/)).toBeVisible();

  await user.click(button('Undo --space-4 in :root'));
  expect(field('--space-4')).toHaveValue('3rem');
});

test('a file that is broken for a moment is told, and the page stands as it was', async () => {
  const { user, save } = openTokens();
  await write(user, '--ink', 'navy');
  save(':root {\n  --ink: (');
  expect(screen.getByRole('alert')).toHaveTextContent('line 2');
  expect([field('--ink'), page('--ink')]).toEqual([expect.objectContaining({ value: 'navy' }), 'navy']);
  save(css);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a reload loses no change', async () => {
  const { user, unmount } = openTokens();
  await write(user, '--ink', 'navy');
  unmount();
  expect(page('--ink')).toBe('');
  openTokens();
  expect(field('--ink')).toHaveValue('navy');
  expect(page('--ink')).toBe('navy');
});

test('a state of the workbench can stand in the preview', async () => {
  const { user } = openTokens();
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Show' }),
    await screen.findByRole('option', { name: 'Headline of 3 words' }),
  );
  expect(screen.getByTitle('Preview')).toHaveAttribute(
    'src',
    '/workbench/states/headlines/headline-of-3-words/',
  );
});
