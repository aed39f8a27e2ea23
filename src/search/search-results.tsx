import { words as common } from '#words';
import { words } from '#words/search';
import { useState } from 'react';
import { LoadError } from '../browser/get-json.ts';
import { Button } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import { Notice } from '../ui/notice.tsx';
import { NothingFound } from './nothing-found.tsx';
import { ResultItem } from './result-item.tsx';
import { searchPath } from './search-form.tsx';
import { SearchFilters } from './search-filters.tsx';
import { useLookAhead } from './use-look-ahead.ts';
import type { Answer } from './search-queries.ts';
import { useSearch, useTexts } from './use-search.ts';
import s from './search-results.module.css';

const atOnce = 10;

/** What a reader's words find; `asked` as they were typed. */
export function SearchResults({ asked }: { asked: string }) {
  const [more, setMore] = useState({ asked, count: atOnce });
  useLookAhead(asked, atOnce);
  const count = more.asked === asked ? more.count : atOnce;
  const { answer, isLooking, failure, again } = useSearch(asked, count);
  useTexts(answer?.results.hits);

  return (
    <>
      <SearchFilters asked={asked} />
      <div className={s.results} aria-busy={isLooking}>
        <p role="status" className={s.count}>
          {answer ? sayOf(answer) : isLooking && words.looking}
        </p>
        {failure !== undefined && (
          <Notice urgent action={<Button onClick={again}>{common.retry}</Button>}>
            {failure instanceof LoadError && failure.failure === 'offline'
              ? words.failed.offline
              : words.failed.page}
          </Notice>
        )}
        {!answer && !isLooking && failure === undefined && <p className={s.hint}>{words.how}</p>}
        {answer?.results.isPartial && <p className={s.hint}>{words.partly}</p>}
        {answer && <Suggestion answer={answer} />}
        {answer && (
          <ol className={s.list}>
            {answer.results.hits.map((hit) => (
              <li key={hit.path}>
                <ResultItem hit={hit} query={answer.query} />
              </li>
            ))}
          </ol>
        )}
        {answer && answer.results.hits.length < answer.results.total && (
          <Button look="pill" onClick={() => setMore({ asked, count: count + atOnce })}>
            {words.more}
          </Button>
        )}
        {answer?.results.total === 0 && <NothingFound />}
      </div>
    </>
  );
}

function sayOf({ asked, results: { total, mode, answered } }: Answer): string {
  if (total === 0) return words.none(asked.trim());
  if (answered === 'suggestion') return words.foundInstead(asked.trim(), total);
  return mode === 'all' ? words.found(total) : words.foundAny(total);
}

/** What may have been meant, to be asked for with one click. */
function Suggestion({ answer: { results } }: { answer: Answer }) {
  const { suggestion } = results;
  if (suggestion === undefined) return null;
  return (
    <p className={s.hint}>
      {words.suggestion} <Link to={searchPath(suggestion)}>{suggestion}</Link>?
    </p>
  );
}
