/** Every sentence of the search, in English, but for its field. */
const plural = new Intl.PluralRules('en');
const count = (n: number, one: string, other: string) =>
  `${n.toLocaleString('en')} ${plural.select(n) === 'one' ? one : other}`;

export const words = {
  looking: 'Searching…',
  found: (n: number) => count(n, 'story', 'stories'),
  /** Where no story has all of the words. */
  foundAny: (n: number) =>
    `No story has all of these words. ${count(n, 'story has', 'stories have')} some of them.`,
  more: 'More results',
  foundInstead: (asked: string, n: number) =>
    `Nothing found for “${asked}”; ${count(n, 'story', 'stories')} with what may have been meant.`,
  suggestion: 'Did you mean',
  how: 'Words in any form; “quoted words” stand together. The last word may be half a word.',
  none: (asked: string) => `Nothing found for “${asked}”.`,
  noneWhy: 'Check the spelling, try fewer or other words, or take a filter away.',
  recent: 'The newest stories',
  failed: {
    page: 'The search could not be loaded.',
    offline: 'There is no connection, and this part of the archive has not been loaded before.',
  },
  partly: 'There is no connection: only what was loaded before is searched.',
  fault: {
    date: (value: string) => `“${value}” is no date: write it as 2021-10-24, 2021-10 or 2021.`,
  },
  filters: {
    heading: 'Filters',
    category: 'Category',
    anyCategory: 'All categories',
    topic: 'Topic',
    author: 'Author',
    after: 'From',
    before: 'Before',
    clear: 'Take all filters away',
  },
};

export type Words = typeof words;
