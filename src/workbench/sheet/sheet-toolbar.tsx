import type { ReactNode } from 'react';
import { type Conditions, type Switch, switches, switchNames, themes, widths } from '../conditions.ts';
import s from './sheet-toolbar.module.css';

interface Props {
  conditions: Conditions;
  onChange: (conditions: Conditions) => void;
  sought: string;
  onSeek: (sought: string) => void;
  /** How many states have what is sought in their names. */
  found: number;
}

/** Under what conditions all states are shown, and which of them. */
export function SheetToolbar({ conditions, onChange, sought, onSeek, found }: Props) {
  function flip(name: Switch) {
    const on = new Set(conditions.on);
    if (!on.delete(name)) on.add(name);
    onChange({ ...conditions, on });
  }

  return (
    <search className={s.toolbar} aria-label="How and which states are shown">
      <label className={s.find}>
        <span>Find a state</span>
        <input type="search" value={sought} onChange={({ target }) => onSeek(target.value)} />
      </label>
      <output className={s.found}>{found === 1 ? '1 state' : `${found} states`}</output>
      <Choice
        legend="Width"
        values={widths}
        chosen={conditions.width}
        onChoose={(width) => onChange({ ...conditions, width })}
      />
      <Choice
        legend="Theme"
        values={themes}
        chosen={conditions.theme}
        onChoose={(theme) => onChange({ ...conditions, theme })}
      />
      <Row legend="As if">
        {switchNames.map((name) => (
          <label key={name} title={switches[name].about}>
            <input type="checkbox" checked={conditions.on.has(name)} onChange={() => flip(name)} />
            <span>{switches[name].label}</span>
          </label>
        ))}
      </Row>
      {conditions.on.size > 0 && (
        <ul className={s.about} aria-label="What this shows">
          {[...conditions.on].map((name) => (
            <li key={name}>
              <b>{switches[name].label}.</b> {switches[name].about}
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}

function Choice<Value extends string | number>({
  legend,
  values,
  chosen,
  onChoose,
}: {
  legend: string;
  values: readonly Value[];
  chosen: Value;
  onChoose: (value: Value) => void;
}) {
  return (
    <Row legend={legend}>
      {values.map((value) => (
        <label key={value}>
          <input type="radio" name={legend} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{value}</span>
        </label>
      ))}
    </Row>
  );
}

/** Controls side by side; which are on is seen by their shape. */
const Row = ({ legend, children }: { legend: string; children: ReactNode }) => (
  <fieldset className={s.row}>
    <legend>{legend}</legend>
    {children}
  </fieldset>
);
