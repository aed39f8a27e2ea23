import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { articleQuery } from '../queries.ts';
import type { Hit } from './hit.ts';
import { parseQuery } from './parse-query.ts';
import { type Answer, answerQuery } from './search-queries.ts';

interface Looking {
  /** The last answer, also to another question, until there is a newer one. */
  answer?: Answer | undefined;
  isLooking: boolean;
  failure?: unknown;
  again?: () => void;
}

/** What is looked for, its first `count` results. */
export function useSearch(asked: string, count: number): Looking {
  const { parts, filters } = parseQuery(asked);
  const isQuestion = parts.length + filters.length > 0;
  const { data, isFetching, isPlaceholderData, error, refetch } = useQuery({
    ...answerQuery(asked, count),
    enabled: isQuestion,
    placeholderData: keepPreviousData,
  });
  if (!isQuestion) return { isLooking: false };
  return {
    answer: data,
    isLooking: isPlaceholderData || (isFetching && !data),
    failure: error ?? undefined,
    again: () => void refetch(),
  };
}

/** Loads the stories that were found, once their headlines are to be seen: whoever opens one has it already. */
export function useTexts(hits: readonly Hit[] | undefined) {
  const client = useQueryClient();
  useEffect(() => {
    const load = () => {
      for (const { category, slug } of hits ?? [])
        client.query({ ...articleQuery(category, slug), staleTime: 'static' }).catch(() => undefined);
    };
    let timer: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => (timer = setTimeout(load)));
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [hits, client]);
}
