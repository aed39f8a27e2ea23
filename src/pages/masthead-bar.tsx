import { words } from '#words';
import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';
import { useMotion } from '../browser/use-motion.ts';
import { masthead } from '../masthead.ts';
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
      </div>
    </header>
  );
}

function Categories() {
  const list = useRef<HTMLUListElement>(null);
  const { pathname } = useLocation();
  const viewTransition = useMotion();

  // On a phone the row scrolls sideways: where one is must be in sight.
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (list.current && current) list.current.scrollLeft = current.offsetLeft - list.current.clientWidth / 3;
  }, [pathname]);

  return (
    <nav className={s.nav} aria-label={words.categories}>
      <ul ref={list}>
        {masthead.categories.map(({ slug, title }) => (
          <li key={slug}>
            <NavLink to={`/${slug}/`} viewTransition={viewTransition}>
              {title}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
