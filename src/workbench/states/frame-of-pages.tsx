import { words } from '#words';
import { Footer } from '../../pages/footer.tsx';
import { MastheadBar } from '../../pages/masthead-bar.tsx';
import { masthead } from '../../masthead.ts';
import { sampleArticles } from '../samples/sample-article.ts';
import { stateGroup } from '../state.ts';

const [, second] = masthead.categories;

/** What stands around every page, and before the first. */
export const frameStates = stateGroup(
  'Around the pages',
  {},
  {
    Masthead: { note: 'Somewhere that is in no category.', show: <MastheadBar />, at: '/' },
    'Masthead in the last category': {
      note: 'Where the row is too long for the screen, it has been moved to where one is.',
      show: <MastheadBar />,
      at: `/${masthead.categories.at(-1)!.slug}/`,
    },
    Footer: { note: 'The paper, its categories and its feeds.', show: <Footer /> },
    Opening: {
      note: 'Until the first page is there: told after a moment.',
      answers: { '/front.json': 'never' },
      lacks: ['document-title', 'page-has-heading-one'],
      act: ({ screen }) => screen.findByRole('main'),
    },
    'Way to the content': {
      note: 'The first stop of the keyboard, seen only there.',
      articles: sampleArticles(1),
      act: async ({ screen, user }) => {
        await screen.findByRole('link', { name: words.skipToContent });
        await user.tab();
      },
    },
    'On the way to the next page': {
      note: 'A thin line on top, if it takes longer than a moment; the page stays until the next is there.',
      articles: sampleArticles(1),
      answers: { [`/${second!.slug}/feed.json`]: 'never' },
      act: async ({ screen, user }) => {
        const [link] = await screen.findAllByRole('link', { name: second!.title });
        await user.click(link!);
      },
    },
  },
);
