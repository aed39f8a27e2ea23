import type { ReactNode } from 'react';
import { type Conditions, type Switch, switches, themes, widths } from '../conditions.ts';
import s from './sheet.module.css';
import w from '../workbench.module.css';

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

  const shown = switches.filter(({ name }) => conditions.on.has(name));
  return (
    <search className={`${w.row} ${s.toolbar}`} aria-label="How and which states are shown">
      <label>
        <b>Find a state</b>
        <input
          type="search"
          className={w.entry}
          value={sought}
          onChange={({ target }) => onSeek(target.value)}
        />
      </label>
      <output className={`${w.quiet} ${s.found}`}>{found === 1 ? '1 state' : `${found} states`}</output>
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
        {switches.map(({ name, label }) => (
          <label key={name}>
            <input type="checkbox" checked={conditions.on.has(name)} onChange={() => flip(name)} />
            {label}
          </label>
        ))}
      </Row>
      {shown.length > 0 && (
        <ul className={`${w.quiet} ${s.about}`} aria-label="What this shows">
          {shown.map(({ name, label, about }) => (
            <li key={name}>
              <b>{label}.</b> {about}
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
          {value}
        </label>
      ))}
    </Row>
  );
}

/** Controls side by side; which are on is seen by their shape. */
const Row = ({ legend, children }: { legend: string; children: ReactNode }) => (
  <fieldset className={s.choice}>
    <legend>{legend}</legend>
    {children}
  </fieldset>
);
