import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { fetchFile } from '../browser/get-json.ts';
import type { ReadableArticle } from '../news/article.ts';
import { articleQuery, checkEvery } from '../queries.ts';
import { bestPassage, type Passage } from './best-passage.ts';
import { manifestPath } from './manifest.ts';
import { placeOf } from './passage-place.ts';
import { parseQuery, type Query } from './parse-query.ts';
import { openIndex, type Results } from './search-index.ts';

/** Where in an article what was asked for stands. */
export interface Found extends Passage {
  place: number | undefined;
}

export interface Answer {
  asked: string;
  results: Results;
  /** By path, as they come: the results are there before. */
  passages: ReadonlyMap<string, Found>;
}

interface Looking {
  /** The last answer, also to another question, until there is a newer one. */
  answer?: Answer | undefined;
  isLooking: boolean;
  failure?: unknown;
}

/** What is looked for, its first `count` results; `attempt` counts how often it was tried again. */
interface Wish {
  asked: string;
  count: number;
  attempt: number;
}

export function useSearch({ asked, count, attempt }: Wish): Looking {
  const client = useQueryClient();
  const wish = `${attempt} ${count} ${asked}`;
  const [last, setLast] = useState<{ wish?: string; answer?: Answer | undefined; failure?: unknown }>({});

  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const query = parseQuery(asked);
    if (!isQuestion(query)) return undefined;

    async function look() {
      const index = await client.query(indexQuery);
      const results = await index.search(query, { count, signal, isOffline: !navigator.onLine });
      const answered = results.answered === 'query' ? query : parseQuery(results.suggestion ?? asked);
      const passages = new Map<string, Found>();
      const show = () =>
        signal.aborted || setLast({ wish, answer: { asked, results, passages: new Map(passages) } });
      const read = (path: string, article: ReadableArticle) => {
        const passage = bestPassage(article, answered, { length });
        passages.set(path, { ...passage, place: placeOf(article, passage) });
      };
      // What was found by the letter before is shown with its passage at once; that of others comes after.
      for (const { path, category, slug } of results.hits) {
        const article = client.getQueryData(articleQuery(category, slug).queryKey);
        if (article) read(path, article);
      }
      show();
      await Promise.allSettled(
        results.hits.map(async ({ path, category, slug }) => {
          if (passages.has(path)) return;
          // Whoever then opens it has it already.
          const article = await client.query({ ...articleQuery(category, slug), staleTime: 'static' });
          if (signal.aborted) return;
          read(path, article);
          show();
        }),
      );
    }

    look().catch((failure: unknown) => signal.aborted || setLast({ wish, failure }));
    return () => leaving.abort();
  }, [asked, count, wish, client]);

  if (!isQuestion(parseQuery(asked))) return { isLooking: false };
  return { answer: last.answer, isLooking: last.wish !== wish, failure: last.failure };
}

const isQuestion = ({ parts, filters }: Query): boolean => parts.length + filters.length > 0;

/** Of a passage, in characters: two lines of a column, three on a phone. */
const length = 130;

/** What it has loaded it does not load again, until there may be newer stories. */
export const indexQuery = queryOptions({
  queryKey: ['search-index'],
  queryFn: () => openIndex(load),
  staleTime: checkEvery,
});

/** Only the list of its parts is ever another under the same name. */
const load = (path: string) =>
  fetchFile(
    import.meta.env.BASE_URL + path,
    undefined,
    async (response) => new Uint8Array(await response.arrayBuffer()),
    path === manifestPath ? 'no-cache' : 'default',
  );
