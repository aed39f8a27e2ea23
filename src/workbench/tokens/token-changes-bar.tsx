import { useRef, useState } from 'react';
import * as v from 'valibot';
import { Button } from '../../ui/button.tsx';
import type { TokenChanges, TokenState } from './token-changes.ts';
import { changedCss, placeOf, type TokenChange } from './token-file.ts';
import { tokensFile } from './token-sources.ts';
import s from './tokens.module.css';
import w from '../workbench.module.css';

/** What differs from the file, and what to do with it. */
export function TokenChangesBar({ state, changes }: { state: TokenState; changes: TokenChanges }) {
  const bar = useRef<HTMLElement>(null);
  const [said, say] = useState('');
  const all = [...state.changes.values()];
  const isNone = all.length === 0;

  async function save() {
    say('Saving …');
    say(await saved(all));
  }

  function reset() {
    changes.reset();
    say('All changes are taken back.');
  }

  function undo(change: TokenChange) {
    changes.undo(change);
    // The button is gone.
    bar.current?.focus();
  }

  return (
    <section ref={bar} tabIndex={-1} className={`${w.row} ${s.bar}`} aria-label="Changes">
      <TokenChangeList all={all} onUndo={undo} />
      <div className={w.row}>
        <Button look="main" aria-disabled={isNone} onClick={() => void (isNone || save())}>
          Save
        </Button>
        <Button aria-disabled={isNone} onClick={() => void (isNone || copied(changedCss(all)).then(say))}>
          Copy CSS
        </Button>
        <Button aria-disabled={isNone} onClick={() => isNone || reset()}>
          Reset all
        </Button>
      </div>
      <p role="status" className={`${w.quiet} ${s.said}`}>
        {said}
      </p>
    </section>
  );
}

/** How many changes there are, and which if one asks. */
function TokenChangeList({ all, onUndo }: { all: TokenChange[]; onUndo: (one: TokenChange) => void }) {
  if (all.length === 0) return <p>No changes: this is the file as it is saved.</p>;

  return (
    <details>
      <summary>{all.length === 1 ? '1 change' : `${all.length} changes`}, not saved</summary>
      <ul>
        {all.map((change) => (
          <li key={placeOf(change)} className={w.row}>
            <code>
              {change.name} in {change.rule.join(' › ')}: {change.seen} → {change.value}
            </code>
            <Button onClick={() => onUndo(change)} aria-label={`Undo the change of ${change.name}`}>
              Undo
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

const Problem = v.object({ detail: v.string() });

/** Has the dev server write changes into tokens.css. Gives what is said of that. */
async function saved(changes: TokenChange[]): Promise<string> {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}workbench/tokens.css`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ changes }),
      signal: AbortSignal.timeout(10_000),
    });
    if (response.ok) return `Saved in ${tokensFile}.`;
    const problem = v.safeParse(Problem, await response.json().catch(() => undefined));
    return problem.success ? problem.output.detail : `Not saved: the dev server answered ${response.status}.`;
  } catch {
    return 'Not saved: the dev server does not answer. Is it still running? Your changes stay here.';
  }
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
