import type { ComponentProps } from 'react';
import { type To, useHref, useLinkClickHandler } from 'react-router';
import { useMotion } from '../browser/use-motion.ts';
import s from './link.module.css';

type Props = Omit<ComponentProps<'a'>, 'href'> & {
  /** A path of the paper. */
  to: To;
  /** `onward` stands alone at the end of something and leads on from it. */
  look?: 'onward';
};

/**
 * A link within the paper: a real one, which the app follows without leaving the page. (The router's own Link brings
 * along 2 kB of server framework that nothing here uses.)
 */
export function Link({ to, look, className, ...props }: Props) {
  const follow = useLinkClickHandler(to, { viewTransition: useMotion() });
  // oxlint-disable-next-line jsx-a11y/anchor-has-content -- it comes with the other properties
  return <a {...props} className={look ? s[look] : className} href={useHref(to)} onClick={follow} />;
}
