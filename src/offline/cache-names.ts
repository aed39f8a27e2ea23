/**
 * What is kept for reading offline, by whose it is. Others may live at this origin, also other papers: every name has the
 * folder that this one is published in.
 */
const prefix = `generico:${import.meta.env.BASE_URL}:`;

/** What the reader has visited; goes when it is among the oldest. */
export const visitedCache = `${prefix}visited`;
/** The lists they have seen, and the front. */
export const listsCache = `${prefix}lists`;
/** Pictures and maps they have seen. */
export const mediaCache = `${prefix}media`;
/** Files of the search index they have used. */
export const searchCache = `${prefix}search`;
/** What they have saved: stays until it is saved no more. */
export const savedCache = `${prefix}saved`;
/** The edition that they have asked for: stays until they remove it. */
export const editionCache = `${prefix}edition`;

/** The app as one deployment has it. */
export const shellCache = (deployment: string) => `${shellPrefix}${deployment}`;
export const shellPrefix = `${prefix}shell:`;

export const isOurs = (name: string) => name.startsWith(prefix);
