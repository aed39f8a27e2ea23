import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { parseQuery } from './parse-query.ts';
import { answerQuery, indexQuery } from './search-queries.ts';

/**
 * Looks for what is being typed before it is asked for, since the form waits until nobody types: as far as another letter
 * would not make it needless, or all that it begins with is at hand. What of it fails is told when it is asked for.
 */
export function useLookAhead(asked: string, count: number) {
  const client = useQueryClient();
  const shown = useRef(asked);
  useEffect(() => {
    shown.current = asked;
  }, [asked]);

  useEffect(() => {
    let last = '';
    async function look(text: string) {
      // Nobody will ask for what stood there before the last letter.
      if (last !== shown.current) void client.cancelQueries({ queryKey: answerQuery(last, count).queryKey });
      last = text;
      const index = await client.query(indexQuery);
      const isCertain = await index.prepare(parseQuery(text));
      if (isCertain && text === last) await client.query(answerQuery(text, count));
    }
    const ahead = (text: string) => void look(text).catch(() => undefined);
    const typed = ({ target }: Event) => {
      if (target instanceof HTMLInputElement && target.type === 'search') ahead(target.value.trimStart());
    };
    ahead('');
    addEventListener('input', typed);
    return () => removeEventListener('input', typed);
  }, [client, count]);
}
