import { words } from '#words';
import { words as own } from '#words/reader';
import { paragraph, sampleArticle, sampleArticles, sampleWords } from '../samples/sample-article.ts';
import { sampleReadMark, sampleSaved, sampleVisit } from '../samples/sample-memory.ts';
import type { State } from '../state.ts';

const six = sampleArticles(6);
const kept = { ...sampleVisit(60 * 24), ...sampleReadMark(six[1]!), ...sampleReadMark(six[4]!) };
const long = sampleArticle({
  body: Array.from({ length: 30 }, (_, index) => paragraph(`${index + 1}. ${sampleWords(60)}`)),
});

/** What this browser remembers of a reader: what they saved and read, and when they were here. */
export const memoryStates: readonly State[] = [
  {
    name: 'Stories that are new, and such as were read',
    note: 'Dots stand outside of the column; nothing has moved for them, nor for the line above the list.',
    show: '/world/',
    articles: six,
    kept,
  },
  {
    name: 'Latest posts that are new, and such as were read',
    note: 'The line stands between the heading and the list, where there is always room for it.',
    show: '/world/sample-story/',
    articles: [sampleArticle(), ...six],
    kept,
  },
  {
    name: 'Story that could not be saved',
    note: 'It says why, beside the button.',
    show: '/world/',
    articles: six.slice(0, 2),
    storage: 'full',
    act: async ({ screen, user }) =>
      user.click((await screen.findAllByRole('button', { name: new RegExp(words.reader.save) }))[0]!),
  },
  {
    name: 'Saved stories, three',
    note: 'As any list, the last saved first.',
    show: '/saved/',
    kept: sampleSaved(six.slice(0, 3)),
  },
  {
    name: 'Saved story that was removed',
    note: 'Its row stays, and brings it back.',
    show: '/saved/',
    kept: sampleSaved(six.slice(0, 3)),
    act: async ({ screen, user }) =>
      user.click((await screen.findAllByRole('button', { name: new RegExp(own.saved.remove) }))[1]!),
  },
  {
    name: 'Saved stories that could not be read',
    note: 'They are counted, and left as they are.',
    show: '/saved/',
    kept: { ...sampleSaved(six.slice(0, 1)), 'saved:world/other': '{"v":2}' },
  },
  {
    name: 'Article that was begun',
    note: 'An offer to go on. It goes when one comes there, turns it down, or reads on elsewhere.',
    show: '/world/sample-story/',
    articles: [long],
    kept: sampleReadMark(long, { block: 20, words: '21. This is sample text' }),
  },
];
