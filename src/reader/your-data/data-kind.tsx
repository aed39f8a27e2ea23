import { words } from '#words/reader';
import type { ReactNode } from 'react';
import type { KeptThing } from '../../browser/kept-kind.ts';
import { direction } from '../../news/language.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { Time } from '../../ui/time.tsx';
import { byteSize } from '../../ui/byte-size.ts';
import type { KeptOfKind } from './kept-records.ts';
import s from './your-data.module.css';

interface Props {
  kind: KeptOfKind;
  onErase: () => void;
  /** What has just become of it. */
  children: ReactNode;
}

/** More than these only make the page slow. */
const most = 200;

/** One kind of what is kept: how much, what for, and what is in it. */
export function DataKind({ kind: { name, records, things, size }, onErase, children }: Props) {
  const { name: title, what } = words.data.kinds[name];
  const isEmpty = records.size === 0;
  if (name === 'unreadable' && isEmpty) return children;
  return (
    <section id={`kept-${name}`} tabIndex={-1} className={s.kind} aria-label={title}>
      <header>
        <h2>{title}</h2>
        <span>{isEmpty ? words.data.none : words.data.total(records.size, byteSize(size))}</span>
        {!isEmpty && (
          <Button aria-label={`${words.data.erase}: ${title}`} onClick={onErase}>
            {words.data.erase}
          </Button>
        )}
      </header>
      <p>{what}</p>
      {children}
      {things.length > 0 && (
        <details>
          <summary>{words.data.contents}</summary>
          <ul>
            {things.slice(0, most).map((thing, index) => (
              <li key={index}>
                <Thing {...thing} />
              </li>
            ))}
            {things.length > most && <li>{words.data.more(things.length - most)}</li>}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Records may name any address: one that is no story's is not followed. */
const isStory = (path: string | undefined): path is string =>
  /^\/[^/\\\s]+\/[^/\\\s]+\/(?:#\S*)?$/.test(path ?? '');

function Thing({ title, language, path, time }: KeptThing) {
  const said = language === undefined ? { dir: 'auto' } : { lang: language, dir: direction(language) };
  return (
    <>
      <span {...said}>{isStory(path) ? <Link to={path}>{title}</Link> : title}</span>
      {time && <Time iso={time} exact />}
    </>
  );
}
