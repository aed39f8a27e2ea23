import { words } from '#words';
import { useState } from 'react';
import { loadPart } from '../browser/load-part.ts';
import { Button } from '../ui/button.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { useCommentStore } from './use-comments.ts';
import s from './your-comments.module.css';

/** Taking one's comments along: all of them, as a file, out of this browser and into another. */
export function YourComments() {
  const store = useCommentStore();
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

  return (
    <section className={s.yours} aria-label={words.comments.yours}>
      <span>{words.comments.yours}:</span>
      <Button onClick={() => void withTransfer(({ exportComments }) => exportComments(store))}>
        {words.comments.export}
      </Button>
      <FileButton
        name={`${words.comments.yours}: ${words.comments.import}`}
        onText={(text) => void withTransfer(({ importComments }) => importComments(store, text))}
      >
        {words.comments.import}
      </FileButton>
      <span role="status">{said}</span>
    </section>
  );
}
