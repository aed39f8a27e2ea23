/** Every sentence of what a reader loads when it is asked for, in English. */
export const words = {
  settings: { heading: 'Reading settings' },
  listen: {},
  keys: {},
  saved: {},
  resume: {},
  quote: {},
  data: {},
};

export type Words = typeof words;
