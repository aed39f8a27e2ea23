import { words } from '#words';
import { Button } from '../ui/button.tsx';
import type { Draft } from './drafts.ts';
import s from './comment-form.module.css';

export interface DraftLineProps {
  state: 'fresh' | 'restored' | { discarded: Draft };
  /** The draft is not being kept: storage is full. */
  lost: boolean;
  discard: () => void;
  undo: () => void;
}

/** Tells that a draft came back, and lets go of it; and back again. */
export function DraftLine({ state, lost, discard, undo }: DraftLineProps) {
  return (
    <div role="status" className={s.draft}>
      {lost && <p>{words.comments.draftFull}</p>}
      {state === 'restored' && (
        <p>
          {words.comments.draftRestored} · <Button onClick={discard}>{words.comments.discard}</Button>
        </p>
      )}
      {typeof state === 'object' && (
        <p>
          {words.comments.draftDiscarded} · <Button onClick={undo}>{words.undo}</Button>
        </p>
      )}
    </div>
  );
}
