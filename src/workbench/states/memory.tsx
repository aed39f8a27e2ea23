import { words } from '#words';
import { words as own } from '#words/reader';
import { paragraph, sampleArticle, sampleArticles, sampleWords } from '../samples/sample-article.ts';
import { sampleReadMark, sampleSaved, sampleVisit } from '../samples/sample-memory.ts';
import { stateGroup } from '../state.ts';

const six = sampleArticles(6);
const kept = { ...sampleVisit(60 * 24), ...sampleReadMark(six[1]!), ...sampleReadMark(six[4]!) };
const long = sampleArticle({
  body: Array.from({ length: 30 }, (_, index) => paragraph(`${index + 1}. ${sampleWords(60)}`)),
});

/** What this browser remembers of a reader: what they saved and read, and when they were here. */
export const memoryStates = stateGroup(
  'What a browser remembers',
  { show: '/saved/' },
  {
    'Stories that are new, and such as were read': {
      note: 'Dots stand outside of the column; nothing has moved for them, nor for the line above the list.',
      show: '/world/',
      articles: six,
      kept,
    },
    'Latest posts that are new, and such as were read': {
      note: 'The line stands between the heading and the list, where there is always room for it.',
      show: '/world/sample-story/',
      articles: [sampleArticle(), ...six],
      kept,
    },
    'Story that could not be saved': {
      note: 'It says why, beside the button.',
      show: '/world/',
      articles: six.slice(0, 2),
      storage: 'full',
      act: ({ press }) => press(new RegExp(words.reader.save)),
    },
    'Saved stories, three': {
      note: 'As any list, the last saved first.',
      kept: sampleSaved(six.slice(0, 3)),
    },
    'Saved story that was removed': {
      note: 'Its row stays, and brings it back.',
      kept: sampleSaved(six.slice(0, 3)),
      act: ({ press }) => press(new RegExp(own.saved.remove), 1),
    },
    'Saved stories that could not be read': {
      note: 'They are counted, and left as they are.',
      kept: { ...sampleSaved(six.slice(0, 1)), 'saved:world/other': '{"v":2}' },
    },
    'Article that was begun': {
      note: 'An offer to go on. It goes when one comes there, turns it down, or reads on elsewhere.',
      show: '/world/sample-story/',
      articles: [long],
      kept: sampleReadMark(long, { block: 20, words: '21. This is sample text' }),
    },
  },
);
