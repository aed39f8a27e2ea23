import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import s from '../ui/unseen.module.css';

/** After a navigation: the new page's heading takes the focus, and its title is announced. */
export function Arrival() {
  const { pathname, search, hash } = useLocation();
  const here = pathname + search;
  const last = useRef(here);
  const [title, announce] = useState('');

  useEffect(() => {
    if (last.current === here) return;
    last.current = here;
    announce(document.title);
    if (!hash) document.querySelector('h1')?.focus({ preventScroll: true });
  }, [here, hash]);

  return (
    <p role="status" className={s.unseen}>
      {title}
    </p>
  );
}
