import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { parseQuery } from './parse-query.ts';
import { indexQuery } from './use-search.ts';

/**
 * Loads what is certain to be needed before anything is asked for: the form waits until nobody types. What of it fails is
 * told when it is asked for.
 */
export function useLookAhead() {
  const client = useQueryClient();

  useEffect(() => {
    async function prepare(text: string) {
      const index = await client.query(indexQuery);
      await index.prepare(parseQuery(text)).catch(() => undefined);
    }
    const typed = ({ target }: Event) => {
      if (target instanceof HTMLInputElement && target.type === 'search')
        void prepare(target.value.trimStart());
    };
    void prepare('');
    addEventListener('input', typed);
    return () => removeEventListener('input', typed);
  }, [client]);
}
