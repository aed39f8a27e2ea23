import { useSyncExternalStore } from 'react';

const minute = 60_000;
let now: number | undefined;

function subscribe(listener: () => void) {
  now = Date.now();
  const timer = setInterval(() => {
    now = Date.now();
    listener();
  }, minute);
  return () => clearInterval(timer);
}

/** The time in milliseconds, a minute exact; nothing where a page is rendered to be read at another time. */
export const useNow = (): number | undefined =>
  useSyncExternalStore(
    subscribe,
    () => (now ??= Date.now()),
    () => undefined,
  );
