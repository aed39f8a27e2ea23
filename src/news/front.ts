import * as v from 'valibot';
import { masthead } from '../masthead.ts';
import type { FiledArticle } from './article.ts';
import { archiveCount, FeedItem, feedItem } from './feed-page.ts';
import { newestFirst } from './edition.ts';
import type { PictureLookup } from './picture-files.ts';

/** The front page: one story leads, three second it, and each category has a strip. */
export const Front = v.object({
  lead: v.nullable(FeedItem),
  seconds: v.array(FeedItem),
  strips: v.array(v.object({ category: v.string(), title: v.string(), items: v.array(FeedItem) })),
  /** The newest archive page of the whole paper; 0 where there is none yet. */
  archive: v.number(),
});
export type Front = v.InferOutput<typeof Front>;

const secondsLength = 3;
const stripLength = 4;

/** Newest first, no story twice, no empty strip. Only the story that leads shows its picture, so only it has the files. */
export function frontOf(articles: readonly FiledArticle[], pictureFiles?: PictureLookup): Front {
  const [lead, ...rest] = newestFirst(articles);
  const below = rest.slice(secondsLength);
  return {
    lead: lead ? feedItem(lead, pictureFiles) : null,
    seconds: rest.slice(0, secondsLength).map((article) => feedItem(article)),
    strips: masthead.categories
      .map(({ slug, title }) => ({
        category: slug,
        title,
        items: below
          .filter(({ category }) => category === slug)
          .slice(0, stripLength)
          .map((article) => feedItem(article)),
      }))
      .filter(({ items }) => items.length > 0),
    archive: archiveCount(articles.length),
  };
}

export const storiesOf = ({ lead, seconds, strips }: Front): FeedItem[] => [
  ...(lead ? [lead] : []),
  ...seconds,
  ...strips.flatMap(({ items }) => items),
];
