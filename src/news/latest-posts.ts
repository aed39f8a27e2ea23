import * as v from 'valibot';
import type { FiledArticle } from './article.ts';
import { LinkedStory, linkedStory } from './linked-story.ts';

/** The newest of a category, for beside an article: a feed carries every text and would be twenty times the bytes. */
export const LatestPosts = v.object({ items: v.array(LinkedStory) });
export type LatestPosts = v.InferOutput<typeof LatestPosts>;

export const latestLength = 10;

/** One more than are shown, since the article that is open is left out. `shelf` is the category, newest first. */
export const latestPostsOf = (shelf: readonly FiledArticle[]): LatestPosts => ({
  items: shelf.slice(0, latestLength + 1).map(linkedStory),
});
