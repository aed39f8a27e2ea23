import { useSyncExternalStore } from 'react';
import { keysUnder } from './storage.ts';

const signs = ['pointermove', 'pointerdown', 'keydown', 'scroll'] as const;

/** In milliseconds. Who points at a link and clicks it does not rest for so long. */
const rest = 500;

let active = false;
let key: KeyboardEvent | undefined;

const keep = (event: KeyboardEvent) => {
  key = event;
};
// Also what is pressed while the page is still being taken over. Where pages are rendered, there is no window.
globalThis.window?.addEventListener('keydown', keep, true);

/** The last key pressed before what answers keys was there. It hears the next ones by itself. */
export function takeKey(): KeyboardEvent | undefined {
  window.removeEventListener('keydown', keep, true);
  const last = key;
  key = undefined;
  return last;
}

function subscribe(listener: () => void) {
  if (active) return () => undefined;
  let timer: number | undefined;
  const stop = () => {
    clearTimeout(timer);
    for (const sign of signs) window.removeEventListener(sign, stir, true);
  };
  const wake = () => {
    active = true;
    stop();
    listener();
  };
  const stir = ({ type }: Event) => {
    if (type === 'keydown') return wake();
    clearTimeout(timer);
    timer = window.setTimeout(wake, rest);
  };
  for (const sign of signs) window.addEventListener(sign, stir, { capture: true, passive: true });
  return stop;
}

/**
 * Whether somebody has begun to use the page, or was here before: what helps along the way is loaded then, so that the
 * first page of a first visit does not pay for it. A key is answered at once; otherwise it is loaded when the pointer
 * or the page comes to rest, so that it never stands before what a click asks for.
 */
export const useIsActive = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => (active ||= key !== undefined || keysUnder('').length > 0),
    () => false,
  );
