/** Facts about the paper, stated once. Everything that names the paper reads them here. */
export const masthead: Masthead = {
  title: 'GENERICO.ru',
  tagline: 'World news, plainly told',
  url: 'https://generico.ru',
  language: 'en',
  timeZone: 'Europe/Moscow',
  categories: [
    { slug: 'world', title: 'World' },
    { slug: 'politics', title: 'Politics' },
    { slug: 'economy', title: 'Economy' },
    { slug: 'science', title: 'Science' },
    { slug: 'technology', title: 'Technology' },
    { slug: 'culture', title: 'Culture' },
    { slug: 'sport', title: 'Sport' },
  ],
};

/** A category by its slug, as it is called. */
export const categoryTitle = (slug: string): string =>
  masthead.categories.find((category) => category.slug === slug)?.title ?? slug;

/** The folder that the paper is published in: "/", or "/news/". */
export const basePath = (): string => new URL(`${masthead.url}/`).pathname;

export interface Masthead {
  title: string;
  tagline: string;
  /** Where the paper is published, without a slash at the end. It may have a path: `https://example.org/news`. */
  url: string;
  /** The language of the interface, and of every article that names no other: a file in `words/`. */
  language: 'en' | 'ru';
  /** The clock that dates are told by (IANA name). */
  timeZone: string;
  /** In the order of the navigation. The slug is the folder in `public/articles/` and the first part of the URL. */
  categories: { slug: string; title: string }[];
}
