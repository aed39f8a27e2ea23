/** What the newest edition consists of, and how large it is, so that a reader knows it before: it stands in `front.json`. */
import * as v from 'valibot';

const File = v.object({ path: v.pipe(v.string(), v.startsWith('/')), bytes: v.number() });

export const EditionPlan = v.object({
  /** The data of every category. */
  lists: v.array(File),
  /** By the paths of their pages; `pictures` are bytes, too, and no more than a guess. */
  articles: v.array(v.object({ ...File.entries, pictures: v.number() })),
});
export type EditionPlan = v.InferOutput<typeof EditionPlan>;

/** So many of the newest articles belong to an edition. */
export const editionLength = 50;
