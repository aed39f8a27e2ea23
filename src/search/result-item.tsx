import { useQuery } from '@tanstack/react-query';
import { Fragment, memo, useMemo } from 'react';
import { categoryTitle } from '../masthead.ts';
import { direction } from '../news/language.ts';
import { articleQuery } from '../queries.ts';
import { Link } from '../ui/link.tsx';
import { MarkedText } from '../ui/marked-text.tsx';
import { NearTime } from '../ui/time.tsx';
import { bestPassage, type Passage } from './best-passage.ts';
import type { Hit } from './hit.ts';
import type { Query } from './parse-query.ts';
import { fragmentOf, placeOf } from './passage-place.ts';
import s from './result-item.module.css';

/** Of a passage, in characters: two lines of a column, three on a phone. */
const length = 130;

/** A story that was found, and what of it answers the question, as soon as its text is there. It opens there. */
export const ResultItem = memo(function ResultItem({ hit, query }: { hit: Hit; query: Query }) {
  const { category, slug, language: lang } = hit;
  const { data: article } = useQuery({ ...articleQuery(category, slug), enabled: false });
  const passage = useMemo(() => article && bestPassage(article, query, { length }), [article, query]);
  const own = { lang, dir: direction(lang) };
  return (
    <div className={s.item}>
      <Link to={`/${hit.category}/`} className={s.category}>
        {categoryTitle(hit.category)}
      </Link>
      <h2 {...own}>
        <Link
          to={hit.path}
          {...(article &&
            passage && {
              fragment: fragmentOf(passage),
              state: { block: placeOf(article, passage), words: '' },
            })}
        >
          <MarkedText parts={hit.headline} />
        </Link>
      </h2>
      <p className={s.passage} {...own}>
        {passage ? <PassageText {...passage} /> : hit.standfirst}
      </p>
      <p className={s.meta}>
        <NearTime iso={hit.date} />
      </p>
    </div>
  );
});

/** With the words that were asked for. */
function PassageText({ text, marks, isCut }: Passage) {
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
