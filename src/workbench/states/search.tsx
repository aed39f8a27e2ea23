import { words } from '#words/search';
import { hitOf } from '../../search/hit.ts';
import { sampleArticles } from '../samples/sample-article.ts';
import { stateGroup } from '../state.ts';

const ten = sampleArticles(10);
const hits = ten.map(hitOf);

export const searchStates = stateGroup(
  'Search',
  { show: '/search/?q=sample', articles: ten },
  {
    'Search, nothing asked': { note: 'The field, and how to ask.', show: '/search/', sees: words.how },
    'Search under way': {
      note: 'It says so where the number will stand.',
      answers: { '/search/index.json': 'never' },
      sees: words.looking,
    },
    'Search, 10 of 30 found': {
      note: 'The words are marked where they stand; more can be had.',
      finds: { hits, total: 30 },
      sees: words.found(30),
    },
    'Search, only some of the words': {
      note: 'No story has them all.',
      finds: { hits: hits.slice(0, 3), mode: 'any' },
      sees: words.foundAny(3),
    },
    'Search with a typing error': {
      note: 'What may have been meant is found, and can be asked for.',
      finds: { hits: hits.slice(0, 2), suggestion: 'sample', answered: 'suggestion' },
      show: '/search/?q=smaple',
      sees: words.suggestion,
    },
    'Search, nothing found': { note: 'What to try, and something to read.', finds: {}, sees: words.noneWhy },
    'Search with filters': {
      note: 'They stand in the words and in the controls; one of them is none.',
      show: '/search/?q=category:world+topic:"sample+topic"+after:2021+before:soon+sample',
      finds: { hits: hits.slice(0, 1) },
      sees: words.fault.date('soon'),
    },
    'Search without a connection, in part': {
      note: 'Only what was loaded before is searched, and it says so.',
      finds: { hits: hits.slice(0, 2), isPartial: true },
      sees: words.partly,
    },
    'Search that could not be loaded': {
      note: 'And can be tried again.',
      answers: { '/search/index.json': { status: 500 } },
      sees: words.failed.page,
    },
    'Search without a connection': {
      note: 'As far as the archive was never loaded.',
      answers: { '/search/index.json': 'offline' },
      sees: words.failed.offline,
    },
  },
);
