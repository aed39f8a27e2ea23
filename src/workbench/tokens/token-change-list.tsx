import { Button } from '../../ui/button.tsx';
import { definitionKey } from './read-tokens.ts';
import type { TokenChange } from './token-change.ts';
import s from './token-changes-bar.module.css';

/** How many changes there are, and which if one asks. */
export function TokenChangeList({ all, onUndo }: { all: TokenChange[]; onUndo: (one: TokenChange) => void }) {
  if (all.length === 0) return <p>No changes: this is the file as it is saved.</p>;

  return (
    <details className={s.changes}>
      <summary>{all.length === 1 ? '1 change' : `${all.length} changes`}, not saved</summary>
      <ul>
        {all.map((change) => (
          <li key={definitionKey(change)}>
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
