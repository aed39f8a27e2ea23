import { useSyncExternalStore } from 'react';

/** The file that the address names, so that it can be shared and is still chosen after a reload. */
export const useArticleCheckChoice = (): string | undefined => useSyncExternalStore(subscribe, chosen);

const chosen = () => new URLSearchParams(location.search).get('file') ?? undefined;

/** The address at which a file is chosen. */
export const addressOfChoice = (file: string) =>
  `${location.pathname}?file=${encodeURIComponent(file).replaceAll('%2F', '/')}`;

/** `replace` where nobody has chosen, and Back leads to where one was. */
export function choose(file: string, { replace = false } = {}) {
  history[replace ? 'replaceState' : 'pushState'](history.state, '', addressOfChoice(file));
  for (const listener of listeners) listener();
}

const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}
