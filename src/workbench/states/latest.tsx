import { words } from '#words';
import { LatestPosts } from '../../latest/latest-posts.tsx';
import { latestPostsOf } from '../../news/latest-posts.ts';
import { latestQuery } from '../../queries.ts';
import {
  note,
  paragraph,
  reference,
  sampleArticle,
  sampleArticles,
  sampleWords,
  text,
} from '../samples/sample-article.ts';
import type { Answer } from '../stage/stand-in.ts';
import { stateGroup } from '../state.ts';

const file = '/world/latest.json';
const ten = sampleArticles(10);
const { queryKey } = latestQuery('world');
const answers = (...list: [Answer, ...Answer[]]) => ({ [file]: list });

/** What stands beside an article on a wide screen, and below it on a narrow one. */
export const latestStates = stateGroup(
  'Latest posts',
  { show: <LatestPosts category="world" except="sample-story" /> },
  {
    'Latest posts loading': {
      note: 'Their place is kept.',
      sees: words.latest.loading,
      answers: answers('never'),
    },
    'Latest posts, none': {
      note: 'The open story is the only one of its category.',
      sees: words.latest.empty,
    },
    'Latest posts failed': {
      note: 'The article is not touched by it.',
      sees: words.latest.failed,
      answers: answers({ status: 500 }),
    },
    'Latest posts, trying again': {
      note: 'The button says so, and keeps its place and the focus.',
      sees: words.retrying,
      answers: answers('offline', 'never'),
      act: ({ press }) => press(words.retry),
    },
    'Latest posts, one': { note: 'A young category.', known: [[queryKey, latestPostsOf(ten.slice(0, 1))]] },
    'Latest posts, ten': {
      note: 'As many as there ever are; long headlines, marks and other languages among them.',
      articles: [
        ...ten.slice(0, 7),
        sampleArticle({ slug: 'long', headline: sampleWords(22), datePublished: ten[1]!.datePublished }),
        sampleArticle({
          slug: 'marked',
          headline: [text('Sample headline'), reference('a'), text(' with a mark')],
          body: [paragraph('Sample text.'), note('a', 'Sample note.', '*')],
          datePublished: ten[2]!.datePublished,
        }),
        sampleArticle({
          slug: 'russian',
          inLanguage: 'ru',
          headline: 'Пример заголовка на русском языке',
          datePublished: ten[3]!.datePublished,
        }),
      ],
    },
    'Latest posts with new ones waiting': {
      note: 'Nothing moves until the reader asks for them.',
      sees: words.latest.newPosts(3),
      known: [[queryKey, latestPostsOf(ten.slice(3))]],
      articles: ten,
    },
  },
);
