import type { FiledArticle } from '../../news/article.ts';
import { type Manifest, manifestPath } from '../../search/manifest.ts';
import { articleDigest } from '../digest.ts';
import { buildSegment } from './build-segment.ts';
import { usualLimits } from './limits.ts';
import { byAge, planSegments } from './segments.ts';

/** The whole index of an archive that is not large, by path: "search/index.json". */
export function searchInMemory(
  articles: readonly FiledArticle[],
  limits = usualLimits,
): Map<string, Uint8Array | string> {
  const files = new Map<string, Uint8Array | string>();
  const oldestFirst = articles.toSorted(byAge);
  const refs = oldestFirst.map((article) => ({
    category: article.category,
    slug: article.slug,
    digest: articleDigest(article),
  }));
  const places = new Map(refs.map((ref, index) => [ref, oldestFirst[index]!]));
  const segments = planSegments(refs, '', limits).map((plan) =>
    buildSegment(plan, {
      read: (ref) => places.get(ref)!,
      write: (path, content) => files.set(path, content),
      limits,
    }),
  );
  const manifest: Manifest = { v: 2, segments };
  files.set(manifestPath, JSON.stringify(manifest));
  return files;
}
