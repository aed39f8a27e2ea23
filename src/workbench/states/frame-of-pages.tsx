import { words } from '#words';
import { Footer } from '../../pages/footer.tsx';
import { MastheadBar } from '../../pages/masthead-bar.tsx';
import { masthead } from '../../masthead.ts';
import { sampleArticles } from '../samples/sample-article.ts';
import type { State } from '../state.ts';

const [, second] = masthead.categories;

/** What stands around every page, and before the first. */
export const frameStates: readonly State[] = [
  { name: 'Masthead', note: 'Somewhere that is in no category.', show: <MastheadBar />, at: '/' },
  {
    name: 'Masthead in the last category',
    note: 'Where the row is too long for the screen, it has been moved to where one is.',
    show: <MastheadBar />,
    at: `/${masthead.categories.at(-1)!.slug}/`,
  },
  { name: 'Footer', note: 'The paper, its categories and its feeds.', show: <Footer /> },
  {
    name: 'Opening',
    note: 'Until the first page is there: told after a moment.',
    show: '/',
    answers: { '/front.json': 'never' },
    lacks: ['document-title', 'page-has-heading-one'],
    act: ({ screen }) => screen.findByRole('main'),
  },
  {
    name: 'Way to the content',
    note: 'The first stop of the keyboard, seen only there.',
    show: '/',
    articles: sampleArticles(1),
    act: async ({ screen, user }) => {
      await screen.findByRole('link', { name: words.skipToContent });
      await user.tab();
    },
  },
  {
    name: 'On the way to the next page',
    note: 'A thin line on top, if it takes longer than a moment; the page stays until the next is there.',
    show: '/',
    articles: sampleArticles(1),
    answers: { [`/${second!.slug}/feed.json`]: 'never' },
    act: async ({ screen, user }) => {
      const [link] = await screen.findAllByRole('link', { name: second!.title });
      await user.click(link!);
    },
  },
];
