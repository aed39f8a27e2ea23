import { words } from '#words';
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
    name: 'Story saved',
    note: 'The button stays pressed.',
    show: '/world/',
    articles: sampleArticles(2),
    act: async ({ screen, user }) =>
      user.click((await screen.findAllByRole('button', { name: new RegExp(words.reader.save) }))[0]!),
  },
];
