import { parseRecord } from '../browser/parse-record.ts';
import { ArticleLinks, picturesIn } from '../news/article-links.ts';
import { ReadableArticle } from '../news/article.ts';
import { mapOf } from '../news/locator-map.ts';
import { picturePath, pictureWidths } from '../news/picture-files.ts';

/** What an article is put together from, by its path "/world/rain/": its text, and what it leads to. */
export const textOf = (article: string) => `/articles${article.slice(0, -1)}.json`;
export const linksOf = (article: string) => `${article}links.json`;

/** Wide enough for a phone, and for the column of a larger screen, in pixels. */
const goodWidth = 800;

/**
 * The paths of the pictures and the map that an article shows: of each picture one file, whatever the screen. What cannot
 * be read shows none.
 */
export function mediaOf(text: string | undefined, links: string | undefined): string[] {
  const read = parseRecord(ReadableArticle, text);
  if (!read) return [];
  const { body, ...article } = read;
  const readable = body.filter((node) => node.type !== 'unreadable');
  const files = parseRecord(ArticleLinks, links)?.pictures ?? {};
  const map = mapOf(article);
  return [
    ...(map ? [map.url] : []),
    ...picturesIn({ ...article, body: readable }).map((url) => {
      const picture = files[url];
      if (picture?.name === undefined) return url;
      const widths = pictureWidths(picture.width);
      return picturePath(picture.name, widths.find((width) => width >= goodWidth) ?? widths.at(-1)!, 'avif');
    }),
  ].filter((path) => path.startsWith('/'));
}
