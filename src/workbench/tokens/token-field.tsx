import { useId, useRef, useState, useSyncExternalStore } from 'react';
import { Button } from '../../ui/button.tsx';
import unseen from '../../ui/unseen.module.css';
import type { TokenChanges } from './token-changes.ts';
import { placeOf, type TokenDefinition } from './token-file.ts';
import { tokenFault, type TokenGroup } from './token-groups.ts';
import s from './tokens.module.css';
import w from '../workbench.module.css';

interface Props {
  place: TokenDefinition;
  group: TokenGroup;
  /** The names of all tokens. */
  known: Set<string>;
  /** Where a token is defined more than once, each place is named. */
  showsRule: boolean;
  changes: TokenChanges;
}

/** The value of a token at one place. What cannot be a value stays in the field, is told, and is not worn. */
export function TokenField({ place, group, known, showsRule, changes }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<string>();
  const change = useSyncExternalStore(changes.subscribe, () => changes.get().changes.get(placeOf(place)));
  const rule = place.rule.join(' › ');
  const fault = wrong === undefined ? undefined : tokenFault(place.name, group, wrong, known);

  function write(value: string) {
    const isWrong = tokenFault(place.name, group, value, known) !== undefined;
    setWrong(isWrong ? value : undefined);
    if (!isWrong) changes.change(place, value);
  }

  function undo() {
    setWrong(undefined);
    changes.undo(place);
    // The button is gone.
    input.current?.focus();
  }

  return (
    <div className={s.field}>
      <label htmlFor={id} className={showsRule ? w.quiet : unseen.unseen}>
        <span className={unseen.unseen}>{place.name} in</span> {rule}
      </label>
      <div className={s.line}>
        <input
          ref={input}
          id={id}
          className={`${w.entry} ${s.value}`}
          value={wrong ?? change?.value ?? place.value}
          onChange={({ currentTarget }) => write(currentTarget.value)}
          aria-invalid={fault ? true : undefined}
          aria-describedby={`${id}-told`}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
        />
        {(change ?? fault) && (
          <Button onClick={undo} aria-label={`Undo ${place.name} in ${rule}`}>
            Undo
          </Button>
        )}
      </div>
      <div id={`${id}-told`} className={w.quiet}>
        {fault && <p className={s.fault}>{fault}</p>}
        {change && (
          <p>
            {change.seen === place.value
              ? `was ${place.value}`
              : `The file says ${place.value} by now: undo, then write yours again to keep it.`}
          </p>
        )}
      </div>
    </div>
  );
}
