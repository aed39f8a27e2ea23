import { useSyncExternalStore } from 'react';

const query = () => window.matchMedia('(prefers-reduced-motion: no-preference)');

function subscribe(listener: () => void) {
  const media = query();
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

/** Whether things may move. */
export const useMotion = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => query().matches,
    () => false,
  );
