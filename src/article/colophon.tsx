import { words } from '#words';
import { Fragment } from 'react';
import { hrefOf } from '../browser/href-of.ts';
import type { ReadableArticle } from '../news/article.ts';
import { topicPath } from '../news/feed-page.ts';
import { direction } from '../news/language.ts';
import { Link } from '../ui/link.tsx';
import { Time } from '../ui/time.tsx';
import s from './colophon.module.css';

/** What stands under an article: what was put right, what it rests on, and its topics. */
export function Colophon({
  article: { correction, citation, keywords, inLanguage },
}: {
  article: ReadableArticle;
}) {
  if (correction.length + citation.length + keywords.length === 0) return null;
  return (
    <footer className={s.colophon} lang={words.locale} dir={direction(words.locale)}>
      {correction.length > 0 && (
        <section aria-label={words.article.corrections}>
          <h2>{words.article.corrections}</h2>
          {correction.map(({ date, text }, index) => (
            <p key={index}>
              <Time iso={date} />:{' '}
              <span lang={inLanguage} dir={direction(inLanguage)}>
                {text}
              </span>
            </p>
          ))}
        </section>
      )}
      {citation.length > 0 && (
        <p>
          {words.article.sources}{' '}
          {citation.map(({ name, url }, index) => (
            <Fragment key={index}>
              {index > 0 && ', '}
              {url ? (
                <a href={hrefOf(url)} rel="noreferrer">
                  {name}
                </a>
              ) : (
                name
              )}
            </Fragment>
          ))}
        </p>
      )}
      {keywords.length > 0 && (
        <ul className={s.topics} aria-label={words.article.topics}>
          {keywords.map((topic, index) => (
            <li key={index} lang={inLanguage} dir={direction(inLanguage)}>
              <Link to={topicPath(topic)} rel="tag">
                {topic}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </footer>
  );
}
