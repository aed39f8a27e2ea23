import type { ComponentProps, MouseEvent } from 'react';
import { useNavigate } from 'react-router';
import { hrefOf } from '../browser/href-of.ts';
import s from './link.module.css';

type Props = Omit<ComponentProps<'a'>, 'href' | 'onClick'> & {
  /** A path of the paper, or "#" and a place on the page. */
  to: string;
  /** Is told to the page it leads to. */
  state?: unknown;
  /** Belongs to the address where it is opened outside the app. */
  fragment?: string;
  /** `onward` stands alone at the end of something and leads on from it. */
  look?: 'onward';
};

/**
 * A link within the paper: a real one, which the app follows without leaving the page. (The router's own is worked out
 * anew wherever the reader goes: with fifty on a page, that is felt on a phone.)
 */
export function Link({ to, state, fragment = '', look, className, ...props }: Props) {
  const navigate = useNavigate();

  function follow(event: MouseEvent<HTMLAnchorElement>) {
    if (!isPlain(event)) return;
    event.preventDefault();
    // Going where one is adds no step back.
    const replace = event.currentTarget.href === location.href;
    void navigate(to, { replace, state });
  }

  const address = to + fragment;
  // oxlint-disable-next-line jsx-a11y/anchor-has-content -- it comes with the other properties
  return <a {...props} className={look ? s[look] : className} href={hrefOf(address)} onClick={follow} />;
}

/** A click that asks for nothing but to go there: with a key or another button, the browser knows better. */
const isPlain = ({ button, metaKey, altKey, ctrlKey, shiftKey }: MouseEvent) =>
  button === 0 && !metaKey && !altKey && !ctrlKey && !shiftKey;
