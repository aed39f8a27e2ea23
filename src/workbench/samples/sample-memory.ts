/** What a browser keeps of a reader, by key. */
import type { FiledArticle } from '../../news/article.ts';
import { feedItem } from '../../news/feed-page.ts';
import { type Place, readKeyOf, type ReadMark } from '../../reader/marks/read-marks.ts';
import { savedKey } from '../../reader/saved/saved.ts';
import type { SavedStory } from '../../reader/saved/saved-story.ts';
import { visitKey, type Visit } from '../../reader/marks/visit.ts';

const minute = 60_000;

/** Somebody who is here, and was here before, so many minutes ago. */
export const sampleVisit = (minutesAgo: number) => ({
  [visitKey]: JSON.stringify({
    v: 1,
    seen: Date.now(),
    since: Date.now() - minutesAgo * minute,
  } satisfies Visit),
});

export const sampleReadMark = (article: FiledArticle, place?: Place) => ({
  [readKeyOf(article)]: JSON.stringify({ v: 1, at: 1, ...(place && { place }) } satisfies ReadMark),
});

/** The first was saved last. */
export const sampleSaved = (articles: readonly FiledArticle[]) =>
  Object.fromEntries(
    articles.map((article, index) => {
      const story = feedItem(article);
      const saved = new Date(Date.now() - index * minute).toISOString();
      return [savedKey(story), JSON.stringify({ v: 1, saved, story } satisfies SavedStory)];
    }),
  );
