import { words } from '#words';
import { useEffect, useRef, useState } from 'react';
import { onChange } from '../browser/storage.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { OnDemand } from '../ui/on-demand.tsx';
import s from './reader-tools.module.css';

const settingsPanel = () =>
  import('./settings/settings-panel.tsx').then(({ SettingsPanel }) => SettingsPanel);
const panelId = 'reading-settings';

/** What is the reader's own, in the masthead: what they have saved, and how they like to read. */
export function ReaderTools() {
  const [asked, setAsked] = useState(false);
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);

  useEffect(() => onChange('settings', () => window.dress?.()), []);

  return (
    <div className={s.tools}>
      <Link to="/search/" className={s.link} aria-label={words.search.search} data-key="/">
        <Icon name="search" />
      </Link>
      <Link to="/saved/" className={s.link} aria-label={words.reader.saved}>
        <Icon name="save" />
      </Link>
      <Button
        ref={opener}
        look="icon"
        aria-label={words.reader.settings}
        aria-expanded={open}
        {...(asked && { 'aria-controls': panelId, popoverTarget: panelId })}
        onClick={() => setAsked(true)}
      >
        <Icon name="letters" />
      </Button>
      {asked && <OnDemand load={settingsPanel} with={{ id: panelId, opener, onToggle: setOpen }} />}
    </div>
  );
}
