import { words } from '#words';
import type { ReactNode } from 'react';
import { direction } from '../news/language.ts';

/** Words of the interface that stand within an article, which may be in another language and run another way. */
export function InterfaceWords({
  className,
  children,
}: {
  className?: string | undefined;
  children: ReactNode;
}) {
  return (
    <span className={className} lang={words.locale} dir={direction(words.locale)}>
      {children}
    </span>
  );
}
