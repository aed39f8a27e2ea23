import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import s from './kept-section.module.css';

interface Props {
  id?: string;
  title: string;
  /** How much it is. */
  total: string;
  /** In plain words, what it is for. */
  what: string;
  /** Nothing where there is nothing to erase. */
  erase?: { label: string; act: () => void } | undefined;
  contents: { label: string; items: readonly ReactNode[]; more: (count: number) => string };
  /** What has just become of it. */
  children: ReactNode;
}

/** More than these only make the page slow. */
const most = 200;

/** A part of what lies in this browser: how much, what for, what is in it, and how it is erased. */
export function KeptSection({ id, title, total, what, erase, contents, children }: Props) {
  const { label, items, more } = contents;
  return (
    <section id={id} tabIndex={-1} className={s.section} aria-label={title}>
      <header>
        <h2>{title}</h2>
        <span>{total}</span>
        {erase && (
          <Button aria-label={`${erase.label}: ${title}`} onClick={erase.act}>
            {erase.label}
          </Button>
        )}
      </header>
      <p>{what}</p>
      {children}
      {items.length > 0 && (
        <details>
          <summary>{label}</summary>
          <ul>
            {items.slice(0, most).map((item, index) => (
              <li key={index}>{item}</li>
            ))}
            {items.length > most && <li>{more(items.length - most)}</li>}
          </ul>
        </details>
      )}
    </section>
  );
}
