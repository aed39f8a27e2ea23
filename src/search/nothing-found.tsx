import { words } from '#words/search';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { LinkedStory } from '../news/linked-story.ts';
import { articlePath } from '../news/article.ts';
import { direction } from '../news/language.ts';
import { frontQuery } from '../queries.ts';
import { Link } from '../ui/link.tsx';
import { MarkedText } from '../ui/marked-text.tsx';
import s from './search-results.module.css';

/** What to do where nothing was found, and something to read. */
export function NothingFound() {
  const client = useQueryClient();
  const [recent, setRecent] = useState<readonly LinkedStory[]>([]);

  useEffect(() => {
    client.query({ ...frontQuery, staleTime: 'static' }).then(
      ({ lead, seconds }) => setRecent(lead ? [lead, ...seconds] : seconds),
      () => undefined,
    );
  }, [client]);

  return (
    <>
      <p className={s.hint}>{words.noneWhy}</p>
      {recent.length > 0 && (
        <section className={s.recent} aria-label={words.recent}>
          <h2>{words.recent}</h2>
          <ul>
            {recent.map((item) => (
              <li key={articlePath(item._generico)} lang={item.language} dir={direction(item.language)}>
                <Link to={articlePath(item._generico)}>
                  <MarkedText parts={item._generico.headline} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
