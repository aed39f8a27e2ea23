import { useSyncExternalStore } from 'react';
import { keysUnder } from './storage.ts';

const signs = ['pointermove', 'pointerdown', 'keydown', 'scroll'] as const;
let active = false;
let key: KeyboardEvent | undefined;
let taken = false;

const keep = (event: KeyboardEvent) => {
  key = event;
};

/** The last key pressed before what answers keys was there. It hears the next ones by itself. */
export function takeKey(): KeyboardEvent | undefined {
  taken = true;
  window.removeEventListener('keydown', keep, true);
  const last = key;
  key = undefined;
  return last;
}

function subscribe(listener: () => void) {
  if (!taken) window.addEventListener('keydown', keep, true);
  if (active) return () => undefined;
  const wake = () => {
    active = true;
    for (const sign of signs) window.removeEventListener(sign, wake, true);
    listener();
  };
  for (const sign of signs) window.addEventListener(sign, wake, { capture: true, passive: true });
  return () => {
    for (const sign of signs) window.removeEventListener(sign, wake, true);
  };
}

/**
 * Whether somebody has begun to use the page, or was here before: what helps along the way is loaded then, so that the
 * first page of a first visit does not pay for it.
 */
export const useIsActive = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => (active ||= keysUnder('').length > 0),
    () => false,
  );
