import { words } from '#words';

const list = new Intl.ListFormat(words.locale);

/** "Kabul, Panjshir and Islamabad". */
export const listed = (names: readonly string[]) => list.format(names);
