/** Whether things may move. */
export const mayMove = (): boolean => window.matchMedia('(prefers-reduced-motion: no-preference)').matches;
