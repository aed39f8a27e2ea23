/** Every sentence of what a reader loads when it is asked for, in Russian. */
import type { Words } from './en.ts';

export const words: Words = {
  settings: { heading: 'Настройки чтения' },
  listen: {},
  keys: {},
  saved: {},
  resume: {},
  quote: {},
  data: {},
};
