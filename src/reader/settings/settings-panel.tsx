import { words } from '#words';
import { words as own } from '#words/reader';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { isStorageBlocked, type StorageFailure } from '../../browser/storage.ts';
import { Button } from '../../ui/button.tsx';
import { KeyboardHelp } from '../keyboard/keyboard-help.tsx';
import { settingsChoices } from './settings-choices.ts';
import { SettingsGroup } from './settings-group.tsx';
import { changeSettings, resetSettings, useSettings } from './settings.ts';
import s from './settings-panel.module.css';

interface Props {
  id: string;
  /** The button that it stands under. */
  opener: RefObject<HTMLButtonElement | null>;
  onToggle: (open: boolean) => void;
}

/** How the paper is to look for this reader: seen at once, and kept. */
export function SettingsPanel({ id, opener, onToggle }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  const settings = useSettings();
  const [failure, setFailure] = useState<StorageFailure | undefined>(() =>
    isStorageBlocked() ? 'blocked' : undefined,
  );
  const [isHelpOpen, showHelp] = useState(false);
  const change = (to: Parameters<typeof changeSettings>[0]) => setFailure(changeSettings(to));

  // It is loaded because somebody wants to see it. From then on the browser opens and closes it.
  useEffect(() => {
    panel.current!.showPopover({ source: opener.current! });
    // oxlint-disable-next-line react/exhaustive-deps -- once
  }, []);

  // Large text on a small screen makes the panel larger too: what was pressed stays in sight.
  useLayoutEffect(() => {
    const pressed = panel.current!.querySelector(':focus');
    if (pressed) pressed.scrollIntoView({ block: 'nearest' });
  }, [settings]);

  // The panel goes first, so that the focus is where it opens again.
  function showKeys() {
    panel.current!.hidePopover();
    showHelp(true);
  }

  return (
    <>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-labelledby={`${id}-heading`}
        className={s.panel}
        onBeforeToggle={({ newState }) => newState === 'open' && place(panel.current!, opener.current!)}
        onToggle={({ newState }) => {
          onToggle(newState === 'open');
          if (newState === 'open') panel.current!.querySelector<HTMLElement>('input:checked')?.focus();
        }}
      >
        <div className={s.head}>
          <h2 id={`${id}-heading`}>{own.settings.heading}</h2>
          <Button popoverTarget={id} popoverTargetAction="hide">
            {own.settings.done}
          </Button>
        </div>
        {settingsChoices.map((choice) => (
          <SettingsGroup key={choice.name} {...choice} settings={settings} onChange={change} />
        ))}
        <div className={s.row}>
          <label className={s.keys}>
            <input
              type="checkbox"
              checked={settings.keys !== 'off'}
              onChange={({ target }) => change({ keys: target.checked ? undefined : 'off' })}
            />
            {own.settings.keys}
          </label>
          <Button onClick={showKeys}>{own.keys.which}</Button>
        </div>
        <div className={s.foot}>
          <p role="status">{failure ? own.settings.notKept[failure] : words.reader.keptHere}</p>
          <Button onClick={() => setFailure(resetSettings())}>{own.settings.reset}</Button>
        </div>
      </div>
      {isHelpOpen && <KeyboardHelp onClose={() => showHelp(false)} />}
    </>
  );
}

/** Under its button, as that stands now: it stays there while the page around it changes its size. */
function place({ style }: HTMLElement, opener: HTMLElement) {
  const { bottom, left, right } = opener.getBoundingClientRect();
  style.setProperty('--under', `${bottom}px`);
  style.setProperty('--beside', `${Math.min(left, document.documentElement.clientWidth - right)}px`);
}
