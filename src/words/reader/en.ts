/** Every sentence of what a reader loads when it is asked for, in English. */
const plural = new Intl.PluralRules('en');
const count = (n: number, one: string, other: string) =>
  `${n.toLocaleString('en')} ${plural.select(n) === 'one' ? one : other}`;

export const words = {
  settings: {
    heading: 'Reading settings',
    done: 'Done',
    theme: { legend: 'Theme', system: 'System', light: 'Light', sepia: 'Sepia', dark: 'Dark' },
    size: {
      legend: 'Text size',
      smallest: 'Smallest',
      small: 'Small',
      normal: 'Normal',
      large: 'Large',
      largest: 'Largest',
    },
    leading: { legend: 'Line height', close: 'Close', normal: 'Normal', wide: 'Wide' },
    width: { legend: 'Column width', narrow: 'Narrow', normal: 'Normal', wide: 'Wide' },
    face: { legend: 'Typeface', serif: 'Serif', sans: 'Sans', system: 'System' },
    keys: 'Keyboard shortcuts',
    reset: 'Back to the paper’s own',
    notKept: {
      full: 'This browser has no room left: this holds until you leave the page.',
      blocked: 'This browser does not let this page keep anything: this holds until you leave the page.',
    },
  },
  listen: {
    listen: 'Listen',
    controls: 'Reading out',
    pause: 'Pause',
    resume: 'Go on',
    back: 'Back one paragraph',
    forward: 'Forward one paragraph',
    pace: 'Speed',
    times: (pace: number) => `${pace}×`,
    stop: 'Stop',
    place: (passage: number, all: number) => `${passage} of ${all}`,
    paused: 'Paused.',
    ended: 'The article has been read out.',
    failed: 'This browser could not read it out.',
  },
  keys: {
    heading: 'Keyboard shortcuts',
    which: 'Which keys?',
    does: {
      j: 'Down to the next story; from an article to the older one',
      k: 'Up to the story before; from an article to the newer one',
      s: 'Save the story for later, or save it no more',
      c: 'Write a comment',
      '/': 'Search',
      t: 'To the top of the page',
      '?': 'This list',
    },
    rest: 'They rest while you type. With Ctrl, Alt or ⌘, every key does what it always does.',
    use: 'Use these keys',
    close: 'Close',
  },
  marks: {
    read: 'Read:',
    new: 'New:',
    newSince: (n: number) => `${n.toLocaleString('en')} new since your last visit`,
  },
  saved: {
    empty: 'Nothing saved yet. Press the bookmark beside a story, and it will stand here.',
    remove: 'Remove',
    removed: 'Removed.',
    unreadable: (n: number) =>
      `${count(n, 'saved story', 'saved stories')} could not be read, and stayed untouched.`,
  },
  resume: {
    offer: 'Continue where you left off',
    dismiss: 'Dismiss',
  },
  quote: {
    menu: 'Selected words',
    selected: 'Words selected. Tab leads to what can be done with them.',
    copyQuote: 'Copy quote',
    copyLink: 'Copy link to this text',
    quoteCopied: 'Quote copied.',
    linkCopied: 'Link copied.',
    linkToArticle: 'The same words stand before these. The link that was copied leads to the article.',
    byHand: 'This browser did not let it be copied. It can be copied from here:',
  },
  data: {
    total: (n: number, size: string) => `${count(n, 'record', 'records')}, ${size}`,
    nothing: 'This browser keeps nothing of yours yet.',
    export: 'Export everything',
    import: 'Import',
    eraseAll: 'Erase everything',
    exported: (n: number) => `${count(n, 'record', 'records')} exported.`,
    imported: (added: number, merged: number, known: number) =>
      `${count(added, 'record', 'records')} added, ${merged} completed, ${known} already here.`,
    importPartly: (n: number) => `${count(n, 'record', 'records')} could not be read and were left out.`,
    importStopped: (added: number) =>
      `${count(added, 'record', 'records')} added, then this browser would keep no more. Nothing that was here is lost: make room, then import again.`,
    importRefused: 'This file was not exported from here. Choose the JSON file that Export made.',
    none: 'Nothing.',
    contents: 'What is in it',
    more: (n: number) => `and ${n.toLocaleString('en')} more`,
    erase: 'Erase',
    erased: 'Erased.',
    erasedAll:
      'Everything is erased. Until you leave this page it can be brought back, but for copies of the paper: they come again as you read.',
    undoFailed: 'There is no room to bring all of it back. Make room, then try again.',
    kinds: {
      settings: { name: 'Reading settings', what: 'How the paper is to look for you.' },
      saved: { name: 'Saved stories', what: 'What you have put aside for later.' },
      read: {
        name: 'Read stories',
        what: 'What you have read, and where you stopped; the newest thousand.',
      },
      visit: {
        name: 'Last visit',
        what: 'When you were here: what is newer is shown as new. It is noted anew with every visit.',
      },
      comments: { name: 'Comments', what: 'What you have posted. It is shown to you alone.' },
      drafts: { name: 'Drafts', what: 'What you have typed and not posted.' },
      name: { name: 'Your name', what: 'Stands in the comment form, because you asked for it.' },
      unreadable: {
        name: 'What could not be read',
        what: 'Damaged, or written by another version of this site. It is left as it is.',
      },
    },
    keysOff: 'Keyboard shortcuts: off',
    seen: 'Last seen here',
    since: 'End of the visit before',
    readTo: (story: string, start: string) => `${story}, up to “${start}”`,
    about: 'Good to know',
    facts: [
      'All of this lies in this browser, on this device. None of it is sent anywhere, so nobody can give it back to you. A file that you have exported can.',
      'Browsers delete it, too: Safari may, when you have used it for seven days without coming here; a private window does when it is closed, and every browser when you clear the data of this site.',
      'For as long as a tab is open, it also remembers its own name, how far you had scrolled, and what you typed before the page was ready. That goes when the tab is closed.',
    ],
    blocked: (host: string) =>
      `This browser does not let this page keep anything. You can read everything, but settings, saved stories, comments and drafts are gone when you leave. To change that, allow cookies and site data for ${host} in the settings of your browser, then reload the page.`,
  },
};

export type Words = typeof words;
