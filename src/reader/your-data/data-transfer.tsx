import { words } from '#words/reader';
import { type ReactNode, useState } from 'react';
import type { KeptKind } from '../../browser/kept-kind.ts';
import { offerFile } from '../../browser/offer-file.ts';
import { Button } from '../../ui/button.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { dataFile, importData } from './data-file.ts';
import type { Records } from './kept-records.ts';
import s from './your-data.module.css';

interface Props {
  records: Records;
  kinds: readonly KeptKind[];
  /** What else can be done with everything. */
  children: ReactNode;
}

/** Taking everything along, as a file, out of this browser and into another. */
export function DataTransfer({ records, kinds, children }: Props) {
  const [said, say] = useState('');

  function take() {
    offerFile('generico-data.json', dataFile(records));
    say(words.data.exported(records.size));
  }

  return (
    <div className={s.transfer}>
      {records.size > 0 && <Button onClick={take}>{words.data.export}</Button>}
      <FileButton onText={(text) => say(told(importData(text, kinds)))}>{words.data.import}</FileButton>
      {children}
      <p role="status">{said}</p>
    </div>
  );
}

function told(result: ReturnType<typeof importData>): string {
  if (!result) return words.data.importRefused;
  const { added, merged, known, unreadable, stopped } = result;
  if (stopped) return words.data.importStopped(added);
  const done = words.data.imported(added, merged, known);
  return unreadable > 0 ? `${done} ${words.data.importPartly(unreadable)}` : done;
}
