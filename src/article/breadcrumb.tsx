import { words } from '#words';
import { categoryTitle, masthead } from '../masthead.ts';
import type { MarkedHeadline } from '../news/headline.ts';
import { direction } from '../news/language.ts';
import { Link } from '../ui/link.tsx';
import { MarkedText } from '../ui/marked-text.tsx';
import s from './breadcrumb.module.css';

/** Paper / category / headline. */
export function Breadcrumb({
  category,
  headline,
  lang,
}: {
  category: string;
  headline: MarkedHeadline;
  lang: string;
}) {
  return (
    <nav className={s.crumbs} aria-label={words.article.breadcrumb}>
      <ol>
        <li>
          <Link to="/">{masthead.title}</Link>
        </li>
        <li>
          <Link to={`/${category}/`}>{categoryTitle(category)}</Link>
        </li>
        <li aria-current="page" lang={lang} dir={direction(lang)}>
          <MarkedText parts={headline} />
        </li>
      </ol>
    </nav>
  );
}
