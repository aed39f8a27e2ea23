import { useSyncExternalStore } from 'react';
import { keysUnder } from './storage.ts';

const signs = ['pointermove', 'pointerdown', 'keydown', 'scroll'] as const;
let active = false;

function subscribe(listener: () => void) {
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
