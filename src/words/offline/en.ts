/** Every sentence about reading without a network, in English. */
const plural = new Intl.PluralRules('en');
const count = (n: number, one: string, other: string) =>
  `${n.toLocaleString('en')} ${plural.select(n) === 'one' ? one : other}`;

export const words = {
  mark: { kept: 'Can be read offline', away: 'Not available offline:' },
  notice: {
    offline: 'You are offline. What is kept here can be read.',
    edition: 'A new edition is ready.',
    switch: 'Switch to it',
    later: 'Later',
    fine: 'All right',
  },
  reach: {
    heading: 'What can be read now',
    none: 'Nothing is kept in this browser yet. Once there is a connection: stories that you open or save are kept by themselves.',
    saved: 'Saved',
    waiting: 'This page comes by itself as soon as there is a connection.',
    more: (n: number) => `and ${n.toLocaleString('en')} more`,
  },
  edition: {
    heading: 'Read without a connection',
    what: 'Stories that you open or save can be read offline. You can also keep the whole edition: the front, every category, and the newest stories.',
    offer: (n: number, size: string) => `${count(n, 'story', 'stories')} and all lists, about ${size}`,
    pictures: (size: string) => `With pictures, about ${size} more`,
    saveData: 'Your browser asks to save data, so pictures are left out.',
    keep: 'Keep this edition',
    renew: 'Keep the newest edition',
    keeping: (done: number, all: number) => `Keeping ${done} of ${all}`,
    progress: 'Keeping this edition',
    cancel: 'Cancel',
    kept: (n: number) => `${count(n, 'story is', 'stories are')} kept, with all lists.`,
    partly: (n: number) => `${count(n, 'story is', 'stories are')} kept so far. Each of them is whole.`,
    remove: 'Remove',
    removed: 'The edition is removed. What you have saved is still kept.',
    failed: (n: number) =>
      `${count(n, 'file', 'files')} could not be kept. Check your connection, then try again.`,
    full: 'There is no room for it in this browser. What was kept before stays.',
    unavailable: 'What belongs to the edition could not be loaded. Check your connection, then try again.',
  },
  copies: {
    heading: 'Kept for reading offline',
    what: 'Copies of what you have opened, saved, or asked to keep. The paper itself is the same for everybody; which of it lies here is known to this browser alone.',
    total: (n: number, size: string) => `${count(n, 'story', 'stories')}, ${size}`,
    nothing: 'Nothing.',
    erase: 'Erase',
    erased: 'Erased. Saved stories are copied anew when you are here again.',
    contents: 'What is in it',
  },
};

export type Words = typeof words;
