import { type ArticleLinks, linksOf, picturesIn } from '../news/article-links.ts';
import { articlePath, type FiledArticle } from '../news/article.ts';
import { editionLength, type EditionPlan } from '../news/edition-plan.ts';
import { mapOf } from '../news/locator-map.ts';
import type { PictureLookup } from '../news/picture-files.ts';
import { masthead } from '../masthead.ts';
import type { Archive } from './archive.ts';
import type { Files } from './files.ts';

/** Bytes of a photograph, 800 pixels wide in AVIF, and of a drawing: what they come to on average. */
const guess = { picture: 40_000, map: 8_000 };

/** What a reader can take along. `files` are the lists, as they are published. */
export function editionPlanOf(
  { edition, related }: Archive,
  files: Files<string>,
  pictures: PictureLookup,
): EditionPlan {
  const lists = masthead.categories.flatMap(listsOf).flatMap((path) => {
    const file = files.get(path);
    return file ? [{ path, bytes: bytesOf(file.make()) }] : [];
  });
  const newest = edition.slice(0, editionLength);
  return { lists, articles: newest.map((article) => planOf(article, linksOf(related(article)))) };

  function planOf({ category, slug, ...article }: FiledArticle, links: ArticleLinks) {
    const shown = picturesIn(article).filter((url) => url.startsWith('/'));
    return {
      path: articlePath({ category, slug }),
      bytes: bytesOf(JSON.stringify([article, links])),
      pictures:
        (mapOf(article) ? guess.map : 0) +
        shown.reduce((sum, url) => sum + (pictures(url) ? guess.picture : guess.map), 0),
    };
  }
}

const listsOf = ({ slug }: { slug: string }) => [`/${slug}/feed.json`, `/${slug}/latest.json`];

const bytesOf = (text: string) => Buffer.byteLength(text);
