/** How an archive is parted for its index: what is old in one large segment, what is new in small ones. */
import type { FiledArticle } from '../../news/article.ts';
import { digest } from '../digest.ts';
import type { Limits } from './limits.ts';

/** An article, and a digest of all that it says. */
export interface Ref {
  category: string;
  slug: string;
  digest: string;
}

export interface SegmentPlan {
  /** A digest of its articles and of the code that it is made by. */
  name: string;
  isBundle: boolean;
  /** Its articles, oldest first, as many at a time as are read into memory. */
  chunks: Chunk[];
}

export interface Chunk {
  /** Where what is known of it is kept for the next build; without one, it is too small for that. */
  name?: string;
  refs: Ref[];
}

/**
 * By number alone, so that the same archive always has the same segments: one more article makes the youngest anew, every
 * sixteenth the middle one, and every 512th the large one, of parts that are kept.
 */
export function planSegments(oldestFirst: readonly Ref[], code: string, limits: Limits): SegmentPlan[] {
  const large = oldestFirst.length - (oldestFirst.length % limits.large);
  const middle = oldestFirst.length - (oldestFirst.length % limits.few);
  return [oldestFirst.slice(0, large), oldestFirst.slice(large, middle), oldestFirst.slice(middle)]
    .filter((refs) => refs.length > 0)
    .map((refs) => ({
      name: digest(code, ...refs.map((ref) => ref.digest)),
      isBundle: refs.length < limits.few,
      chunks: Array.from({ length: Math.ceil(refs.length / limits.chunk) }, (_, index) =>
        chunkOf(refs.slice(index * limits.chunk, (index + 1) * limits.chunk)),
      ),
    }));

  function chunkOf(refs: Ref[]): Chunk {
    if (refs.length < limits.chunk) return { refs };
    return { name: digest('chunk', code, ...refs.map((ref) => ref.digest)), refs };
  }
}

/** The order that articles are numbered in, oldest first; of the same minute, by path. */
export const byAge = (one: FiledArticle, other: FiledArticle): number =>
  Date.parse(one.datePublished) - Date.parse(other.datePublished) ||
  (`${one.category}/${one.slug}` < `${other.category}/${other.slug}` ? -1 : 1);
