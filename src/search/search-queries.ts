import { queryOptions } from '@tanstack/react-query';
import { fetchFile } from '../browser/get-json.ts';
import { checkEvery } from '../queries.ts';
import { manifestPath } from './manifest.ts';
import { parseQuery, type Query } from './parse-query.ts';
import { openIndex, type Results, type SearchIndex } from './search-index.ts';

/** Opened anew when there may be newer stories; what is the same in it is not loaded again. */
export const indexQuery = queryOptions({
  queryKey: ['search-index'],
  queryFn: ({ client, queryKey }) => openIndex(load, client.getQueryData<SearchIndex>(queryKey)),
  staleTime: checkEvery,
});

/** What somebody was told who had typed `asked`. */
export interface Answer {
  asked: string;
  results: Results;
  /** What the results are for: it may be another question than was asked. */
  query: Query;
}

/** The first `count` results. */
export const answerQuery = (asked: string, count: number) => {
  const isOffline = !navigator.onLine;
  return queryOptions({
    queryKey: ['search', asked, count, isOffline],
    queryFn: async ({ client, signal }): Promise<Answer> => {
      const query = parseQuery(asked);
      const index = await client.query(indexQuery);
      const results = await index.search(query, { count, signal, isOffline });
      const isMeant = results.answered === 'suggestion';
      return { asked, results, query: isMeant ? parseQuery(results.suggestion!) : query };
    },
    staleTime: checkEvery,
    gcTime: checkEvery,
  });
};

/** Only the list of its parts is ever another under the same name. */
const load = (path: string) =>
  fetchFile(
    import.meta.env.BASE_URL + path,
    undefined,
    async (response) => new Uint8Array(await response.arrayBuffer()),
    path === manifestPath ? 'no-cache' : 'default',
  );
