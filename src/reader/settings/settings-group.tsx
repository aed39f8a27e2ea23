import type { SettingsChoice } from './settings-choices.ts';
import type { Settings } from './settings.ts';
import s from './settings-group.module.css';

interface Props extends SettingsChoice {
  settings: Settings;
  onChange: (change: SettingsChoice['options'][number]['change']) => void;
}

/** One setting: its options side by side, of which one holds. */
export function SettingsGroup({ name, legend, options, settings, onChange }: Props) {
  return (
    <fieldset className={s.group} data-setting={name}>
      <legend>{legend}</legend>
      <div className={s.options}>
        {options.map(({ label, change }) => (
          <label key={label}>
            <input
              type="radio"
              name={`setting-${name}`}
              checked={settings[name] === change[name]}
              onChange={() => onChange(change)}
              aria-label={label}
            />
            {name === 'size' ? <span>A</span> : label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
