import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether the app answers: not in a page rendered elsewhere, until React has taken it over. */
export const useIsHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
