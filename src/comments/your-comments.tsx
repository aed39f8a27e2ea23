import { words } from '#words';
import { useRef, useState } from 'react';
import { loadPart } from '../browser/load-part.ts';
import { Button } from '../ui/button.tsx';
import { useCommentStore } from './use-comments.ts';
import s from './your-comments.module.css';

/** Taking one's comments along: all of them, as a file, out of this browser and into another. */
export function YourComments() {
  const store = useCommentStore();
  const picker = useRef<HTMLInputElement>(null);
  const [said, say] = useState('');

  /** The code for it is only loaded by those who use it. */
  async function withTransfer(work: (transfer: typeof import('./transfer.ts')) => Promise<string> | string) {
    say('');
    try {
      say(await work(await loadPart(() => import('./transfer.ts'))));
    } catch {
      say(words.failure.part);
    }
  }

  async function read(input: HTMLInputElement) {
    const [file] = input.files ?? [];
    if (file) await withTransfer(async ({ importComments }) => importComments(store, await file.text()));
    input.value = '';
  }

  return (
    <section className={s.yours} aria-label={words.comments.yours}>
      <span>{words.comments.yours}:</span>
      <Button onClick={() => void withTransfer(({ exportComments }) => exportComments(store))}>
        {words.comments.export}
      </Button>
      <Button onClick={() => picker.current?.click()}>{words.comments.import}</Button>
      <input
        ref={picker}
        type="file"
        accept="application/json,.json"
        aria-label={`${words.comments.yours}: ${words.comments.import}`}
        onChange={(event) => void read(event.currentTarget)}
        hidden
      />
      <span role="status">{said}</span>
    </section>
  );
}
