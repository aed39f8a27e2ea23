import { words } from '#words';
import { words as own } from '#words/reader';
import { sampleArticle, sampleArticles } from '../sample-article.ts';
import type { State } from '../state.ts';

export const readerStates: readonly State[] = [
  { name: 'Saved stories, none', note: 'It says how a story gets here.', show: '/saved/' },
  { name: 'Your data, nothing', note: 'Before anything was kept.', show: '/your-data/' },
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
