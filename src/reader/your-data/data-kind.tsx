import { words } from '#words/reader';
import type { ReactNode } from 'react';
import type { KeptThing } from '../../browser/kept-kind.ts';
import { direction } from '../../news/language.ts';
import { byteSize } from '../../ui/byte-size.ts';
import { KeptSection } from '../../ui/kept-section.tsx';
import { Link } from '../../ui/link.tsx';
import { Time } from '../../ui/time.tsx';
import type { KeptOfKind } from './kept-records.ts';

interface Props {
  kind: KeptOfKind;
  onErase: () => void;
  /** What has just become of it. */
  children: ReactNode;
}

/** One kind of what is kept: how much, what for, and what is in it. */
export function DataKind({ kind: { name, records, things, size }, onErase, children }: Props) {
  const { erase, contents, more, none, total, kinds } = words.data;
  const isEmpty = records.size === 0;
  if (name === 'unreadable' && isEmpty) return children;
  return (
    <KeptSection
      id={`kept-${name}`}
      title={kinds[name].name}
      total={isEmpty ? none : total(records.size, byteSize(size))}
      what={kinds[name].what}
      erase={isEmpty ? undefined : { label: erase, act: onErase }}
      contents={{ label: contents, items: things.map(Thing), more }}
    >
      {children}
    </KeptSection>
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
