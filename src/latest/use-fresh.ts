import {
  type QueryFunction,
  type QueryKey,
  useQuery,
  useQueryClient,
  type UseQueryOptions,
} from '@tanstack/react-query';
import { useEffect } from 'react';
import { checkEvery, embeddedAt, freshFor } from '../queries.ts';

/**
 * Looks now and then, and when the reader comes back to the window, whether a list on the page has something newer.
 * New stories are held back until they are asked for, so that nothing moves under the reader's eyes; a list that only
 * changed otherwise is replaced quietly.
 * `paths` tells the stories of the list. Gives how many are waiting, and what shows them. `quietly` replaces a list that
 * came with the page whatever is new in it: nobody waits for what they have not seen.
 */
export function useFresh<Data extends object, Key extends QueryKey>(
  query: UseQueryOptions<Data, Error, Data, Key>,
  shown: Data | undefined,
  paths: (data: Data) => string[],
  { quietly = false } = {},
): { waiting: number; show: () => void } {
  const client = useQueryClient();
  const shownAt = () => client.getQueryState(query.queryKey)?.dataUpdatedAt ?? 0;
  const check = useQuery<Data, Error, Data>({
    queryKey: [...query.queryKey, 'check'],
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same request under a second key, which it never reads
    queryFn: query.queryFn as QueryFunction<Data>,
    staleTime: freshFor,
    enabled: shown !== undefined,
    ...(shown && { initialData: shown }),
    initialDataUpdatedAt: shownAt,
    refetchInterval: checkEvery,
    refetchOnWindowFocus: true,
  });

  const known = new Set(shown && paths(shown));
  const newer = check.dataUpdatedAt > shownAt() ? check.data : undefined;
  const waiting = newer ? paths(newer).filter((path) => !known.has(path)).length : 0;
  const show = () => client.setQueryData<Data>(query.queryKey, () => newer);

  // A list that came with the page may be of any age: the first one from the network takes its place.
  const isEmbedded = shown !== undefined && shownAt() === embeddedAt;
  useEffect(() => {
    if (newer && (waiting === 0 || (quietly && isEmbedded))) show();
  });

  return { waiting, show };
}
