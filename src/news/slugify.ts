/** The address of a topic or an author: lower case, letters and digits of any script, hyphens between. */
export const slugify = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** Whether an article may be called by it: letters may be of any script, since hosts and browsers have addresses in all of them. */
export const isSlug = (name: string) => name !== '' && name === slugify(name);
