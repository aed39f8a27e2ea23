import { masthead } from '../../masthead.ts';
import type { FiledArticle } from '../../news/article.ts';
import { type Hit, hitOf } from '../../search/hit.ts';
import { fileNames, hitsPerFile } from '../../search/manifest.ts';
import type { Write } from './write-segment.ts';

/** What a result shows of an article, and its day by the paper's clock, "2021-10-24". */
export interface Described {
  hit: Hit;
  day: string;
}

export const describe = (article: FiledArticle): Described => ({
  hit: hitOf(article),
  day: dayFormat.format(new Date(article.datePublished)),
});

const dayFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: masthead.timeZone });

/**
 * The articles of a segment, oldest first, a run at a time: some hits a file, the best of each list together, and the
 * first article of each day.
 */
export function writeDescriptions(
  runs: readonly (() => Described[])[],
  best: readonly (readonly number[])[],
  write: Write,
) {
  const days: [day: string, first: number][] = [];
  const wanted = new Map<number, Hit | undefined>(best.flat().map((doc) => [doc, undefined]));
  let hits: Hit[] = [];
  let count = 0;
  const flush = () => {
    if (hits.length > 0) write(fileNames.hits(Math.floor((count - 1) / hitsPerFile)), JSON.stringify(hits));
    hits = [];
  };
  for (const run of runs)
    for (const { hit, day } of run()) {
      if (days.at(-1)?.[0] !== day) days.push([day, count]);
      if (wanted.has(count)) wanted.set(count, hit);
      hits.push(hit);
      count += 1;
      if (count % hitsPerFile === 0) flush();
    }
  flush();
  write(fileNames.days, JSON.stringify(days));
  for (const [list, docs] of best.entries())
    write(fileNames.listHits(list), JSON.stringify(docs.map((doc) => [doc, wanted.get(doc)])));
}
