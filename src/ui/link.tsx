import type { ComponentProps } from 'react';
import { type To, useHref, useLinkClickHandler } from 'react-router';
import { useMotion } from '../browser/use-motion.ts';

type Props = Omit<ComponentProps<'a'>, 'href'> & {
  /** A path of the paper. */
  to: To;
};

/**
 * A link within the paper: a real one, which the app follows without leaving the page. (The router's own Link brings
 * along 2 kB of server framework that nothing here uses.)
 */
export function Link({ to, ...props }: Props) {
  const follow = useLinkClickHandler(to, { viewTransition: useMotion() });
  // oxlint-disable-next-line jsx-a11y/anchor-has-content -- it comes with the other properties
  return <a {...props} href={useHref(to)} onClick={follow} />;
}
