import { words } from '#words';
import { words as own } from '#words/reader';
import { sampleArticle, sampleArticles } from '../samples/sample-article.ts';
import { keptComments, keptDraft, sampleComment } from '../samples/sample-comments.ts';
import type { State } from '../state.ts';

/** Something of most kinds, and something damaged. */
const kept = {
  settings: JSON.stringify({ v: 1, size: '4', keys: 'off' }),
  'read:world/sample-story': JSON.stringify({ v: 1, at: Date.now() }),
  'saved:world/sample-story': '{',
  name: 'Sample reader',
  ...keptComments(sampleComment(1), sampleComment(2)),
  ...keptDraft('Half a sample thought.', 'Sample reader'),
};

export const readerStates: readonly State[] = [
  { name: 'Saved stories, none', note: 'It says how a story gets here.', show: '/saved/' },
  { name: 'Your data, nothing', note: 'Before anything was kept.', show: '/your-data/' },
  {
    name: 'Your data, opened',
    note: 'What is in each kind; what could not be read comes last.',
    show: '/your-data/',
    kept,
    act: async ({ screen, user }) => {
      // oxlint-disable-next-line no-await-in-loop -- as a reader does it
      for (const summary of await screen.findAllByText(own.data.contents)) await user.click(summary);
    },
  },
  {
    name: 'Your data, all erased',
    note: 'It can be brought back until the page is left.',
    show: '/your-data/',
    kept,
    act: async ({ screen, user }) =>
      user.click(await screen.findByRole('button', { name: own.data.eraseAll })),
  },
  {
    name: 'Your data, storage blocked',
    note: 'What that means, and what to do about it.',
    show: '/your-data/',
    storage: 'blocked',
  },
  {
    name: 'Words selected',
    note: 'The menu stands beside them; under a finger, at the foot of the screen.',
    show: '/world/sample-story/',
    articles: [sampleArticle()],
    kept: { name: 'Sample reader' },
    act: async ({ screen }) => {
      const heading = await screen.findByRole('heading', { level: 1 });
      document.getSelection()!.selectAllChildren(heading);
      await screen.findByRole('group', { name: own.quote.menu });
    },
  },
  {
    name: 'Reading settings',
    note: 'Opened from the masthead.',
    show: '/world/sample-story/',
    articles: [sampleArticle()],
    act: async ({ screen, user }) =>
      user.click(await screen.findByRole('button', { name: words.reader.settings })),
  },
  {
    name: 'Keyboard help',
    note: 'Asked for with a question mark.',
    show: '/world/sample-story/',
    articles: [sampleArticle()],
    act: async ({ screen, user }) => {
      await screen.findByRole('heading', { level: 1 });
      await user.keyboard('?');
      await screen.findByRole('dialog', { name: own.keys.heading });
    },
  },
  {
    name: 'Article that is read out',
    note: 'The paragraph is marked, and the bar stays in reach.',
    show: '/world/sample-story/',
    articles: [sampleArticle()],
    // Somebody who was here before: what helps them is loaded at once.
    kept: { name: 'Sample reader' },
    voice: true,
    act: async ({ screen, user }) =>
      user.click(await screen.findByRole('button', { name: own.listen.listen })),
  },
  {
    name: 'Story saved',
    note: 'The button stays pressed.',
    show: '/world/',
    articles: sampleArticles(2),
    act: async ({ screen, user }) =>
      user.click((await screen.findAllByRole('button', { name: new RegExp(words.reader.save) }))[0]!),
  },
];
