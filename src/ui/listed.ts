import { words } from '#words';

let list: Intl.ListFormat | undefined;

/** "Kabul, Panjshir and Islamabad". */
export const listed = (names: readonly string[]) =>
  (list ??= new Intl.ListFormat(words.locale)).format(names);
