import { takeOnce } from './take-once.ts';

/**
 * What a reader did before the app was there. A script in the page's head (index.html) keeps clicks that nothing
 * answered, and holds forms back that were sent.
 */
declare global {
  interface Window {
    /** Gone as soon as the app answers by itself. */
    early?: { type: string; target: HTMLElement }[] | undefined;
  }
}

/** Whether a form was sent before the app was there, and waits for it. */
export const isSentEarly = (form: HTMLFormElement): boolean =>
  window.early?.some(({ target }) => target === form) ?? false;

/** What was typed into a form early, as the script keeps it: for this tab, until it is asked for. */
export const takeEarlyRecord = (slot: string): string | undefined => takeOnce(`generico:early:${slot}`);

/** Takes up what was done early; to be called when everything on the page answers. */
export function takeUpEarly() {
  const early = window.early ?? [];
  window.early = undefined;
  document.getElementById('slow')?.remove();
  for (const { type, target } of early)
    if (type === 'submit' && target instanceof HTMLFormElement) target.requestSubmit();
    else target.click();
}
