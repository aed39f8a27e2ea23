import type { screen } from '@testing-library/dom';
import type { UserEvent } from '@testing-library/user-event';

/** What a reader finds a page's parts with, and touches them. */
export interface Hands {
  screen: typeof screen;
  user: UserEvent;
  /** Clicks a button of this name once there is one: the first, unless another is meant. */
  press: (name: string | RegExp, index?: number) => Promise<void>;
}

/** Loaded only where a state asks for them. */
export async function takeHands(): Promise<Hands> {
  const [{ configure, screen }, { userEvent }] = await Promise.all([
    import('@testing-library/dom'),
    import('@testing-library/user-event'),
  ]);
  // A sheet full of states loads as fast as the machine can.
  configure({ asyncUtilTimeout: 30_000, getElementError: (message) => new Error(message ?? '') });
  const user = userEvent.setup();
  const press = async (name: string | RegExp, index = 0) =>
    user.click((await screen.findAllByRole('button', { name }))[index]!);
  return { screen, user, press };
}

/**
 * Lets hands work where no others do: a browser has one focus for all frames of a page. A designer who types meanwhile
 * gets it back.
 */
export async function oneAtATime(work: () => Promise<unknown>) {
  const turn = async () => {
    const typing = window.parent.document.querySelector<HTMLElement>('input:focus');
    await work();
    typing?.focus();
  };
  // Only where the dev server is reached by a safe address, as it mostly is: localhost.
  if ('locks' in navigator) await navigator.locks.request('workbench', turn);
  else await turn();
}
