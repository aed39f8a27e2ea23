import { useEffect } from 'react';
import { register } from './register.ts';

/** What helps a reader without a network; loaded when they have begun to use the page. */
export function Offline() {
  useEffect(() => {
    // The dev server shows what is saved, at once.
    if (import.meta.env.PROD) requestIdleCallback(() => void register());
  }, []);
  return null;
}
