/** Every sentence the interface says, in English. */
const plural = new Intl.PluralRules('en');
const count = (n: number, one: string, other: string) =>
  `${n.toLocaleString('en')} ${plural.select(n) === 'one' ? one : other}`;

export const words = {
  /** BCP 47, for dates and numbers. */
  locale: 'en-GB',

  opening: 'The page is on its way…',
  today: 'Today',
  yesterday: 'Yesterday',

  skipToContent: 'Skip to content',
  categories: 'Categories',
  feeds: 'Feeds',
  rss: 'RSS',
  wholePaper: 'All stories',
  madeOf: 'Every page is made of plain files. Nothing here follows you.',
  home: 'Front page',
  retry: 'Try again',
  retrying: 'Trying again…',
  undo: 'Undo',
  minutesToRead: (minutes: number) => `${minutes} min read`,
  minutes: (minutes: number) => `${minutes} min`,

  list: {
    older: 'Older',
    newer: 'Newer',
    pages: 'Pages',
    category: 'Category',
    topic: 'Topic',
    author: 'Author',
    archive: 'All stories',
    page: (page: number) => `page ${page} of the archive`,
    empty: 'Nothing here yet. The first story of this list will stand here.',
    olderStories: 'Older stories',
    newStories: (n: number) => count(n, 'new story', 'new stories'),
  },

  article: {
    breadcrumb: 'Breadcrumb',
    updated: 'Updated',
    credit: 'Picture:',
    readAlso: 'Read also',
    embed: 'Opens elsewhere',
    opensAt: (host: string) => `Opens at ${host}`,
    note: (text: string, number: string) => `Note${number && ` ${number}`}: ${text}`,
    notes: 'Notes',
    backToReference: (n: number) => `Back to reference ${n}`,
    table: 'Table, scrolls sideways',
    code: 'Code, scrolls sideways',
    unreadable:
      'A part of this article cannot be shown as it was meant. Reload the page to get the newest reader.',
    map: (places: string) => `Map: ${places}`,
    mapCaption: (places: string) => `${places}. Map: Natural Earth`,
    corrections: 'Corrections',
    sources: 'Source:',
    topics: 'Topics',
    neighbours: 'More in this category',
    older: 'Previous story',
    newer: 'Next story',
    share: 'Share',
    linkCopied: 'Link copied',
    copyFailed: (url: string) => `The link could not be copied. It is ${url}`,
  },

  latest: {
    heading: 'Latest posts in this category',
    loading: 'Loading the latest posts…',
    empty: 'Nothing else here yet.',
    failed: 'The latest posts could not be loaded.',
    newPosts: (n: number) => count(n, 'new post', 'new posts'),
    all: (category: string) => `All ${category} news`,
  },

  comments: {
    heading: 'Comments',
    leave: 'Leave a comment',
    noScript: 'Comments are written in the browser, and need JavaScript.',
    none: 'No comments yet.',
    closed: 'Comments are closed.',
    comment: 'Comment',
    name: 'Name',
    remember: 'Remember my name in this browser',
    post: 'Post comment',
    posted: 'Your comment is posted.',
    keptHere: 'Kept in this browser only.',
    missingText: 'Please enter your comment!',
    missingName: 'Please enter your name here',
    longText: (over: number) => `Please shorten your comment by ${count(over, 'character', 'characters')}`,
    longName: (over: number) => `Please shorten your name by ${count(over, 'character', 'characters')}`,
    left: (n: number) => `${count(n, 'character', 'characters')} left`,
    draftRestored: 'Draft restored',
    draftDiscarded: 'Draft discarded',
    discard: 'Discard',
    edit: 'Edit',
    editOf: (author: string) => `Edit comment by ${author}`,
    delete: 'Delete',
    save: 'Save changes',
    saved: 'Your changes are saved.',
    cancel: 'Cancel',
    deleted: 'Comment deleted',
    undoFailed: 'There is no room to bring the comment back. Delete something, then try again.',
    edited: 'edited',
    permalink: 'Link to this comment',
    newsroom: 'From the newsroom',
    failed: {
      full: 'This browser has no room left, so the comment could not be kept. Your text is still here: delete something, then post again.',
      blocked:
        'This browser does not let this page keep anything, so the comment could not be kept. Your text is still here: allow cookies for this site, then post again.',
      gone: 'This comment was deleted in another tab. Your text is still here: post it as a new comment.',
      unknown: 'The comment could not be kept. Your text is still here: post again.',
    },
    blocked:
      'This browser does not let this page keep anything. You can write, but a comment and its draft will be gone when you leave.',
    draftFull: 'This browser has no room left: the draft is not being kept.',
    unreadable: (n: number) =>
      `${count(n, 'comment', 'comments')} kept in this browser could not be read, and stayed untouched.`,
    yours: 'Your comments',
    export: 'Export',
    import: 'Import',
    exported: (n: number) => `${count(n, 'comment', 'comments')} exported.`,
    nothingToExport: 'There are no comments of yours in this browser yet.',
    imported: (added: number, known: number) =>
      `${count(added, 'comment', 'comments')} added, ${known} already here.`,
    importRefused: 'This file holds no comments exported from here. Choose the JSON file that Export made.',
    importStopped: (added: number) =>
      `${count(added, 'comment', 'comments')} added, then this browser would keep no more. Make room or allow cookies, then import again.`,
    importPartly: (bad: number) => `${count(bad, 'entry', 'entries')} could not be read and were left out.`,
  },

  reader: {
    keptHere: 'Kept in this browser only. Nobody else knows of it.',
    save: 'Save for later',
    notKept: 'This browser keeps nothing more: make room, or allow cookies for this site.',
    settings: 'Reading settings',
    saved: 'Saved stories',
    data: 'Your data on this device',
  },

  search: {
    search: 'Search',
    field: 'Search all stories',
    noScript: 'Searching happens in the browser, and needs JavaScript.',
  },

  failure: {
    notFound: 'Page not found',
    waysOn: 'Ways on',
    notFoundWhy: 'Nothing is published at this address. It may have moved, or the link may be mistyped.',
    page: 'This page could not be shown',
    offline: 'There seems to be no connection. Check it, then try again.',
    slow: 'The server takes too long to answer.',
    server: 'The server could not answer just now.',
    garbage: 'What the server sent could not be read.',
    crash: 'Something in this page broke. Trying again may help; the rest of the paper still works.',
    widget: 'This part of the page broke.',
    part: 'This part of the page could not be loaded. Check your connection and try again.',
    reload: 'Reload the page',
    details: 'What is wrong',
  },

  shell: {
    slow: 'This takes longer than it should. Check your connection, then reload the page.',
    reload: 'Reload',
    noScript: 'This page needs JavaScript.',
  },
};

export type Words = typeof words;
