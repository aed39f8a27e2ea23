import type { ComponentProps } from 'react';
import s from './button.module.css';

type Props = ComponentProps<'button'> & { look?: 'main' | 'quiet' | 'pill' | 'icon' };

/** `main` does what a form is for; `quiet` reads as a link; `pill` floats above a list; `icon` names itself by aria-label. */
export function Button({ look = 'quiet', type = 'button', ...props }: Props) {
  return <button {...props} type={type} className={s[look]} />;
}
