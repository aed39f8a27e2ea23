import { words } from '#words';
import { Button } from '../ui/button.tsx';
import type { Draft } from './drafts.ts';
import s from './comment-form.module.css';

export interface DraftLineProps {
  state: 'fresh' | 'restored' | { discarded: Draft };
  /** Storage is full: the draft is not being kept. */
  full: boolean;
  discard: () => void;
  undo: () => void;
}

/** Tells that a draft came back, and lets go of it; and back again, by the same button. */
export function DraftLine({ state, full, discard, undo }: DraftLineProps) {
  const discarded = typeof state === 'object';
  return (
    <div role="status" className={s.draft}>
      {full && <p>{words.comments.draftFull}</p>}
      {state !== 'fresh' && (
        <p>
          {discarded ? words.comments.draftDiscarded : words.comments.draftRestored} ·{' '}
          <Button onClick={discarded ? undo : discard}>
            {discarded ? words.undo : words.comments.discard}
          </Button>
        </p>
      )}
    </div>
  );
}
