import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { takeUpEarly } from '../browser/early.ts';
import s from '../ui/unseen.module.css';

/** Whoever comes to search wants to type. */
const searchField = () => document.querySelector<HTMLElement>('main [type=search]');

/**
 * After a navigation the new page's heading takes the focus, and its title is announced; where the address names a
 * place on the page, also that of a fresh visit, the focus goes there.
 */
export function Arrival() {
  const { pathname: here, hash } = useLocation();
  const last = useRef(here);
  const [title, announce] = useState('');

  // It stands last in the layout: everything before it answers by now.
  useEffect(takeUpEarly, []);

  useEffect(() => {
    const moved = last.current !== here;
    last.current = here;
    if (moved) announce(document.title);
    if (hash) document.getElementById(decodeURIComponent(hash.slice(1)))?.focus({ preventScroll: true });
    else if (moved) (searchField() ?? document.querySelector('h1'))?.focus({ preventScroll: true });
  }, [here, hash]);

  return (
    <p role="status" className={s.unseen}>
      {title}
    </p>
  );
}
