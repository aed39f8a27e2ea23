import type { ReactNode } from 'react';
import s from './notice.module.css';

/** A state, told in a sentence, with one way on. `urgent` ones are read out at once. */
export function Notice({
  children,
  urgent = false,
  action,
}: {
  children: ReactNode;
  urgent?: boolean;
  action?: ReactNode;
}) {
  return (
    <div className={s.notice} role={urgent ? 'alert' : 'status'}>
      <p>{children}</p>
      {action}
    </div>
  );
}
