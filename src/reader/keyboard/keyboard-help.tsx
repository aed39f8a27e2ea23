import { words } from '#words';
import { words as own } from '#words/reader';
import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { changeSettings, useSettings } from '../settings/settings.ts';
import { searchPlace } from './search-place.ts';
import s from './keyboard-help.module.css';

/** The keys and what they do, with the switch that turns them off. */
export function KeyboardHelp({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => {
    dialog.current!.showModal();
    // To be read from the start; by itself, the focus would go to the switch.
    dialog.current!.querySelector('h2')?.focus();
  }, []);

  return (
    <dialog ref={dialog} className={s.help} aria-labelledby={id} closedby="any" onClose={onClose}>
      <h2 id={id} tabIndex={-1}>
        {own.keys.heading}
      </h2>
      <dl className={s.keys}>
        {Object.entries(own.keys.does)
          .filter(([key]) => key !== '/' || searchPlace())
          .map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
      </dl>
      <p>{own.keys.rest}</p>
      <Switch />
      <Button look="main" onClick={() => dialog.current!.close()}>
        {own.keys.close}
      </Button>
    </dialog>
  );
}

function Switch() {
  const { keys } = useSettings();
  const [failed, setFailed] = useState(false);
  return (
    <>
      <label className={s.switch}>
        <input
          type="checkbox"
          checked={keys !== 'off'}
          onChange={({ target: { checked } }) =>
            setFailed(changeSettings({ keys: checked ? undefined : 'off' }) !== undefined)
          }
        />
        {own.keys.use}
      </label>
      {failed && <Notice urgent>{words.reader.notKept}</Notice>}
    </>
  );
}
