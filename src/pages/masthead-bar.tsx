import { words } from '#words';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { masthead } from '../masthead.ts';
import { ReaderTools } from '../reader/reader-tools.tsx';
import { Link } from '../ui/link.tsx';
import s from './masthead-bar.module.css';

/** The wordmark and the categories. */
export function MastheadBar() {
  const [, name, ending] = /^(.*?)(\.[^.]*)?$/.exec(masthead.title) ?? [];
  return (
    <header className={s.bar}>
      <div className={s.row}>
        <Link to="/" className={s.brand} aria-label={masthead.title}>
          {name}
          <span>{ending}</span>
        </Link>
        <Categories />
        <ReaderTools />
      </div>
    </header>
  );
}

function Categories() {
  const list = useRef<HTMLUListElement>(null);
  const { pathname } = useLocation();

  // On a phone the row scrolls sideways: where one is must be in sight.
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (list.current && current) list.current.scrollLeft = current.offsetLeft - list.current.clientWidth / 3;
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- it is the new place that moves the row
  }, [pathname]);

  return (
    <nav className={s.nav} aria-label={words.categories}>
      <ul ref={list}>
        {masthead.categories.map(({ slug, title }) => (
          <li key={slug}>
            <Link to={`/${slug}/`} aria-current={currentAt(pathname, `/${slug}/`)}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The page itself, or the category that the page is in. */
function currentAt(pathname: string, category: string): 'page' | true | undefined {
  if (pathname === category) return 'page';
  return pathname.startsWith(category) ? true : undefined;
}
