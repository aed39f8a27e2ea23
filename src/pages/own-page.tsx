import { words } from '#words';
import type { ComponentType } from 'react';
import { masthead } from '../masthead.ts';
import { Notice } from '../ui/notice.tsx';
import { OnDemand } from '../ui/on-demand.tsx';
import { PageHead } from './page-head.tsx';
import s from './list-page.module.css';

/** A page of what this browser alone knows: no machine finds it, and without script there is nothing to show. */
export function OwnPage({ heading, load }: { heading: string; load: () => Promise<ComponentType<object>> }) {
  return (
    <main className={s.page}>
      <PageHead title={`${heading} – ${masthead.title}`} description={words.reader.keptHere} />
      <header className={s.heading}>
        <h1 tabIndex={-1}>{heading}</h1>
        <p className={s.part}>{words.reader.keptHere}</p>
      </header>
      <noscript>
        <Notice>{words.shell.noScript}</Notice>
      </noscript>
      <OnDemand load={load} with={{}} />
    </main>
  );
}
