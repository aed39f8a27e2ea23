import { Fragment, memo } from 'react';
import { categoryTitle } from '../masthead.ts';
import { direction } from '../news/language.ts';
import { Link } from '../ui/link.tsx';
import { MarkedText } from '../ui/marked-text.tsx';
import { NearTime } from '../ui/time.tsx';
import type { Hit } from './hit.ts';
import { fragmentOf } from './passage-place.ts';
import type { Found } from './use-search.ts';
import s from './result-item.module.css';

interface Props {
  hit: Hit;
  found: Found | undefined;
}

/** A story that was found, and what of it answers the question. It opens there. */
export const ResultItem = memo(function ResultItem({ hit, found }: Props) {
  const { language: lang } = hit;
  const own = { lang, dir: direction(lang) };
  return (
    <div className={s.item}>
      <Link to={`/${hit.category}/`} className={s.category}>
        {categoryTitle(hit.category)}
      </Link>
      <h2 {...own}>
        <Link
          to={hit.path}
          {...(found && { fragment: fragmentOf(found), state: { block: found.place, words: '' } })}
        >
          <MarkedText parts={hit.headline} />
        </Link>
      </h2>
      <p className={s.passage} {...own}>
        {found ? <Passage found={found} /> : hit.standfirst}
      </p>
      <p className={s.meta}>
        <NearTime iso={hit.date} />
      </p>
    </div>
  );
});

/** With the words that were asked for. */
function Passage({ found: { text, marks, isCut } }: { found: Found }) {
  return (
    <>
      {isCut.before && '… '}
      {text.slice(0, marks[0]?.from)}
      {marks.map(({ from, to }, index) => (
        <Fragment key={from}>
          <mark>{text.slice(from, to)}</mark>
          {text.slice(to, marks[index + 1]?.from)}
        </Fragment>
      ))}
      {isCut.after && ' …'}
    </>
  );
}
