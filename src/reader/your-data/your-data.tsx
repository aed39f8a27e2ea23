import { words } from '#words';
import { words as own } from '#words/reader';
import { type ReactNode, useState } from 'react';
import type { KeptKind } from '../../browser/kept-kind.ts';
import { isStorageBlocked } from '../../browser/storage.ts';
import { masthead } from '../../masthead.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { byteSize } from '../../ui/byte-size.ts';
import { DataKind } from './data-kind.tsx';
import { DataTransfer } from './data-transfer.tsx';
import { byKind, erase, type KeptOfKind, put, type Records, useRecords } from './kept-records.ts';
import s from './your-data.module.css';

interface Props {
  kinds: readonly KeptKind[];
  /** What is kept besides these. */
  children?: ReactNode;
  /** Erases that too. */
  onEraseAll?: () => void;
}

/** Everything this browser keeps of the paper, in plain words. What is erased can be brought back until one leaves. */
export function YourData({ kinds, children, onEraseAll }: Props) {
  const records = useRecords();
  const { erased, stuck, isAll, remove, restore } = useErased(kinds);
  const sorted = byKind(records, kinds);
  const size = sorted.reduce((sum, kind) => sum + kind.size, 0);
  const eraseAll = () => {
    remove(sorted);
    onEraseAll?.();
  };

  if (isStorageBlocked()) return <Notice>{own.data.blocked(new URL(masthead.url).host)}</Notice>;
  return (
    <div className={s.data}>
      <p className={s.total}>
        {records.size > 0 ? own.data.total(records.size, byteSize(size)) : own.data.nothing}
      </p>
      <DataTransfer records={records} kinds={kinds}>
        {records.size > 0 && <Button onClick={eraseAll}>{own.data.eraseAll}</Button>}
      </DataTransfer>
      {isAll && (
        <Notice action={<Undo onUndo={() => restore([...erased.keys()])} />}>{own.data.erasedAll}</Notice>
      )}
      {stuck && <Notice urgent>{own.data.undoFailed}</Notice>}
      <ul>
        {sorted.map((kind) => (
          <li key={kind.name}>
            <DataKind kind={kind} onErase={() => remove([kind])}>
              {erased.has(kind.name) && !isAll && (
                <Notice action={<Undo onUndo={() => restore([kind.name])} />}>{own.data.erased}</Notice>
              )}
            </DataKind>
          </li>
        ))}
        <li>{children}</li>
      </ul>
      <section className={s.about}>
        <h2>{own.data.about}</h2>
        {own.data.facts.map((fact) => (
          <p key={fact}>{fact}</p>
        ))}
      </section>
    </div>
  );
}

/** Comes when the button that somebody has just pressed goes. */
const Undo = ({ onUndo }: { onUndo: () => void }) => (
  <Button ref={focus} onClick={onUndo}>
    {words.undo}
  </Button>
);
const focus = (element: HTMLElement | null) => element?.focus();

type Name = KeptOfKind['name'];

/** What was erased on this page, by kind. */
function useErased(kinds: readonly KeptKind[]) {
  const [erased, setErased] = useState<ReadonlyMap<Name, Records>>(new Map());
  const [isAll, setAll] = useState(false);
  const [stuck, setStuck] = useState(false);

  const remove = (gone: readonly KeptOfKind[]) => {
    const next = new Map(erased);
    for (const { name, records: those } of gone)
      if (those.size > 0) {
        next.set(name, new Map([...(next.get(name) ?? []), ...those]));
        erase(those);
      }
    setErased(next);
    setAll(gone.length > 1);
    setStuck(false);
  };
  const restore = (names: readonly Name[]) => {
    const left = new Map(erased);
    for (const name of names) {
      const lost = [...erased.get(name)!].filter(
        ([key, record]) => typeof put(key, record, kinds) === 'object',
      );
      if (lost.length > 0) left.set(name, new Map(lost));
      else left.delete(name);
    }
    setErased(left);
    setAll(false);
    setStuck(names.some((name) => left.has(name)));
    requestAnimationFrame(() => focus(document.getElementById(`kept-${names[0]}`)));
  };
  return { erased, isAll, stuck, remove, restore };
}
