import { useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { changedCss } from './changed-css.ts';
import { saveTokenChanges } from './save-token-changes.ts';
import type { TokenChange } from './token-change.ts';
import { TokenChangeList } from './token-change-list.tsx';
import type { TokenChanges, TokenState } from './token-changes.ts';
import { tokensFile } from './token-sources.ts';
import s from './token-changes-bar.module.css';

/** What differs from the file, and what to do with it. */
export function TokenChangesBar({ state, changes }: { state: TokenState; changes: TokenChanges }) {
  const bar = useRef<HTMLElement>(null);
  const [said, say] = useState('');
  const [bringBack, setBringBack] = useState<() => void>();
  const isNone = state.changes.length === 0;

  const copy = async () => say(await copied(changedCss(state.changes)));

  async function save() {
    say('Saving …');
    say((await saveTokenChanges(state.changes)) ?? `Saved in ${tokensFile}.`);
  }

  function reset() {
    const back = changes.reset();
    setBringBack(() => back);
    say('All changes are taken back.');
  }

  function undoReset() {
    bringBack?.();
    setBringBack(undefined);
    say('');
  }

  function undo(change: TokenChange) {
    changes.undo(change);
    // The button is gone.
    bar.current?.focus();
  }

  return (
    <section ref={bar} tabIndex={-1} className={s.bar} aria-label="Changes">
      <TokenChangeList all={state.changes} onUndo={undo} />
      <div className={s.actions}>
        <Button look="main" aria-disabled={isNone} onClick={() => void (isNone || save())}>
          Save
        </Button>
        <Button aria-disabled={isNone} onClick={() => void (isNone || copy())}>
          Copy CSS
        </Button>
        {isNone && bringBack ? (
          <Button onClick={undoReset}>Bring them back</Button>
        ) : (
          <Button aria-disabled={isNone} onClick={() => isNone || reset()}>
            Reset all
          </Button>
        )}
      </div>
      <p role="status" className={s.said}>
        {said}
      </p>
    </section>
  );
}

/** Copies it; gives what is said of that. */
async function copied(css: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(css);
    return 'Copied.';
  } catch {
    return `This browser does not let a button copy it. Select it here:\n${css}`;
  }
}
