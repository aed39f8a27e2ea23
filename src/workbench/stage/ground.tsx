import type { ReactNode } from 'react';
import unseen from '../../ui/unseen.module.css';
import s from './ground.module.css';

/** What a part of a page stands on when it stands alone: the landmark and the heading that a page would have. */
export function Ground({ name, children }: { name: string; children: ReactNode }) {
  return (
    <main className={s.ground}>
      <title>{name}</title>
      <h1 className={unseen.unseen}>{name}</h1>
      {children}
    </main>
  );
}
