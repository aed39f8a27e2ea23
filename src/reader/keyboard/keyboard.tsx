import { useEffect, useState } from 'react';
import { takeKey } from '../../browser/use-is-active.ts';
import { KeyboardHelp } from './keyboard-help.tsx';
import { pressedKey } from './pressed-key.ts';
import { readSettings } from '../settings/settings.ts';
import { press } from './shortcuts.ts';

/** A key that is older than this, in milliseconds, was meant for a page that is long read on. */
const patience = 3000;

/** The keys that lead through the paper, and the list of them. */
export function Keyboard() {
  const [isHelpOpen, showHelp] = useState(false);

  useEffect(() => {
    function hear(event: KeyboardEvent) {
      if (readSettings().keys === 'off') return;
      const key = pressedKey(event);
      // What we do nothing with stays the browser's: Firefox searches the page with "/".
      if (key !== undefined && press(key, event.repeat, () => showHelp(true))) event.preventDefault();
    }
    const waiting = takeKey();
    if (waiting && performance.now() - waiting.timeStamp < patience) hear(waiting);
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);

  return isHelpOpen && <KeyboardHelp onClose={() => showHelp(false)} />;
}
