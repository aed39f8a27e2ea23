import { words } from '#words/offline';
import { textOf } from '../../offline/article-files.ts';
import { editionCache, savedCache, visitedCache } from '../../offline/cache-names.ts';
import { KeepEdition } from '../../offline/keep-edition.tsx';
import { NewEditionNotice, OfflineNotice } from '../../offline/offline-notices.tsx';
import type { FiledArticle } from '../../news/article.ts';
import { articlePath } from '../../news/article.ts';
import type { EditionPlan } from '../../news/edition-plan.ts';
import { sampleArticle, sampleArticles } from '../samples/sample-article.ts';
import { stateGroup } from '../state.ts';

const stories = sampleArticles(4);

/** Articles as they lie in a cache. */
const copiesOf = (articles: readonly FiledArticle[]) =>
  Object.fromEntries(
    articles.map(({ category, slug, ...article }) => [textOf(articlePath({ category, slug })), article]),
  );

const plan: EditionPlan = {
  lists: [{ path: '/world/feed.json', bytes: 48_000 }],
  articles: stories.map((story) => ({ path: articlePath(story), bytes: 5200, pictures: 40_000 })),
};
const answers = { '/front.json': { json: { edition: plan } } };
const whole = { [editionCache]: { ...copiesOf(stories), '/front.json': { edition: plan } } };

export const offlineStates = stateGroup(
  'Reading offline',
  {},
  {
    'Offline notice': {
      note: 'At the foot of the window; it goes when it was read.',
      sees: words.notice.offline,
      show: <OfflineNotice onDismiss={() => undefined} />,
    },
    'New edition ready': {
      note: 'The reader says when it changes under their hands.',
      sees: words.notice.edition,
      show: <NewEditionNotice onSwitch={() => undefined} onDismiss={() => undefined} />,
    },
    'Out of reach, nothing kept': {
      note: 'It says how something would be here.',
      sees: words.reach.none,
      show: '/world/',
      answers: { '/world/feed.json': 'offline' },
    },
    'Out of reach, with kept stories': {
      note: 'What can be read meanwhile, the saved stories first.',
      sees: words.reach.heading,
      show: '/world/',
      answers: { '/world/feed.json': 'offline' },
      copies: {
        [savedCache]: copiesOf(stories.slice(0, 1)),
        [visitedCache]: copiesOf([
          ...stories.slice(1),
          sampleArticle({ inLanguage: 'ru', slug: 'po-russki' }),
        ]),
      },
    },
    'List without a network': {
      note: 'What can be read has its mark; what cannot steps back, and can still be made out.',
      sees: words.mark.away,
      show: '/world/',
      articles: stories,
      // Somebody who was here before: what helps them is loaded at once.
      kept: { name: 'Sample reader' },
      copies: { [visitedCache]: copiesOf(stories.slice(0, 2)) },
      offline: true,
    },
    'Edition, offered': {
      note: 'How much it is, before anything is loaded.',
      sees: words.edition.keep,
      show: <KeepEdition />,
      answers,
    },
    'Edition, on its way': {
      note: 'How far it is; it can be stopped.',
      sees: words.edition.cancel,
      show: <KeepEdition />,
      answers: { ...answers, '/world/feed.json': 'never' },
      act: ({ press }) => press(words.edition.keep),
    },
    'Edition, kept': {
      note: 'It can be renewed, and removed.',
      sees: words.edition.kept(stories.length),
      show: <KeepEdition />,
      answers,
      copies: whole,
    },
    'Edition, kept in part': {
      note: 'Stopped half way; each story is whole.',
      sees: words.edition.partly(2),
      show: <KeepEdition />,
      answers,
      copies: { [editionCache]: copiesOf(stories.slice(0, 2)) },
    },
    'Edition, removed': {
      note: 'What was saved stays.',
      sees: words.edition.removed,
      show: <KeepEdition />,
      answers,
      copies: whole,
      act: ({ press }) => press(words.edition.remove),
    },
    'Edition, not all of it came': {
      note: 'How much is missing, and what to do.',
      sees: words.edition.failed(stories.length),
      show: <KeepEdition />,
      answers,
      act: ({ press }) => press(words.edition.keep),
    },
    'Edition, no room': {
      note: 'What was there stays.',
      sees: words.edition.full,
      show: <KeepEdition />,
      articles: stories,
      answers,
      storage: 'full',
      act: ({ press }) => press(words.edition.keep),
    },
    'Edition, not known': {
      note: 'Its list could not be loaded.',
      sees: words.edition.unavailable,
      show: <KeepEdition />,
      answers: { '/front.json': 'offline' },
    },
    'Your data, copies of the paper': {
      note: 'Below what the reader has written, with its size.',
      sees: words.copies.contents,
      show: '/your-data/',
      copies: { [visitedCache]: copiesOf(stories) },
    },
    'Your data, copies erased': {
      note: 'The app itself stays.',
      sees: words.copies.erased,
      show: '/your-data/',
      copies: { [visitedCache]: copiesOf(stories) },
      act: ({ press }) => press(`${words.copies.erase}: ${words.copies.heading}`),
    },
    'Page on its way': {
      note: 'Where no page could be had, until the app knows what it can show.',
      show: '/opening/',
      // It is not there before a moment has passed.
      act: ({ screen }) => screen.findByRole('heading', { level: 1 }),
    },
  },
);
