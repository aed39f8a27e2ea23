import { words } from '#words';
import { Fragment, type ReactNode } from 'react';
import type { ReadableArticle } from '../news/article.ts';
import { authorPath } from '../news/feed-page.ts';
import { plainText } from '../news/plain-text.ts';
import { readingTime } from '../news/reading-time.ts';
import { Link } from '../ui/link.tsx';
import { Time } from '../ui/time.tsx';
import s from './byline.module.css';

/** Who wrote it, when, and how long it takes; `children` are the tools beside. */
export function Byline({ article, children }: { article: ReadableArticle; children: ReactNode }) {
  const { author, datePublished, dateModified, body, inLanguage } = article;
  return (
    <div className={s.byline}>
      <span className={s.authors}>
        {author.map(({ name }, index) => (
          <Fragment key={index}>
            {index > 0 && ', '}
            <Link to={authorPath(name)} rel="author">
              {name}
            </Link>
          </Fragment>
        ))}
      </span>
      <Time iso={datePublished} exact />
      {dateModified && Date.parse(dateModified) > Date.parse(datePublished) && (
        <span>
          {words.article.updated} <Time iso={dateModified} exact />
        </span>
      )}
      <div className={s.end}>
        {words.minutesToRead(readingTime(plainText(body), inLanguage))}
        {children}
      </div>
    </div>
  );
}
