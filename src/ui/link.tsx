import { Link as RouterLink, type LinkProps } from 'react-router';
import { useMotion } from '../browser/use-motion.ts';

/** A link within the paper: a real one, which the app follows without leaving the page. `to` is a path of the paper. */
export function Link(props: LinkProps) {
  return <RouterLink viewTransition={useMotion()} {...props} />;
}
