import { words } from '#words';
import { words as own } from '#words/reader';
import { sampleArticle, sampleArticles } from '../samples/sample-article.ts';
import { keptComments, keptDraft, sampleComment } from '../samples/sample-comments.ts';
import { stateGroup } from '../state.ts';

/** Something of most kinds, and something damaged. */
const kept = {
  settings: JSON.stringify({ v: 1, size: '4', keys: 'off' }),
  'read:world/sample-story': JSON.stringify({ v: 1, at: Date.now() }),
  'saved:world/sample-story': '{',
  name: 'Sample reader',
  ...keptComments(sampleComment(1), sampleComment(2)),
  ...keptDraft('Half a sample thought.', 'Sample reader'),
};

export const readerStates = stateGroup(
  'What a reader keeps',
  { show: '/world/sample-story/', articles: [sampleArticle()] },
  {
    'Saved stories, none': { note: 'It says how a story gets here.', show: '/saved/' },
    'Your data, nothing': { note: 'Before anything was kept.', show: '/your-data/' },
    'Your data, opened': {
      note: 'What is in each kind; what could not be read comes last.',
      show: '/your-data/',
      kept,
      act: async ({ screen, user }) => {
        // oxlint-disable-next-line no-await-in-loop -- as a reader does it
        for (const summary of await screen.findAllByText(own.data.contents)) await user.click(summary);
      },
    },
    'Your data, all erased': {
      note: 'It can be brought back until the page is left.',
      show: '/your-data/',
      kept,
      act: ({ press }) => press(own.data.eraseAll),
    },
    'Your data, storage blocked': {
      note: 'What that means, and what to do about it.',
      show: '/your-data/',
      storage: 'blocked',
    },
    'Words selected': {
      note: 'The menu stands beside them; under a finger, at the foot of the screen.',
      kept: { name: 'Sample reader' },
      act: async ({ screen }) => {
        const heading = await screen.findByRole('heading', { level: 1 });
        document.getSelection()!.selectAllChildren(heading);
        await screen.findByRole('group', { name: own.quote.menu });
      },
    },
    'Reading settings': {
      note: 'Opened from the masthead.',
      act: async ({ screen, press }) => {
        await press(words.reader.settings);
        // It is loaded when it is asked for.
        await screen.findByRole('dialog', { name: own.settings.heading });
      },
    },
    'Keyboard help': {
      note: 'Asked for with a question mark.',
      act: async ({ screen, user }) => {
        await screen.findByRole('heading', { level: 1 });
        await user.keyboard('?');
        await screen.findByRole('dialog', { name: own.keys.heading });
      },
    },
    'Article that is read out': {
      note: 'The paragraph is marked, and the bar stays in reach.',
      // Somebody who was here before: what helps them is loaded at once.
      kept: { name: 'Sample reader' },
      voice: true,
      act: ({ press }) => press(own.listen.listen),
    },
    'Story saved': {
      note: 'The button stays pressed.',
      show: '/world/',
      articles: sampleArticles(2),
      act: ({ press }) => press(new RegExp(words.reader.save)),
    },
  },
);
