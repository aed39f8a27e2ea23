import { words } from '#words';
import { useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { OnDemand } from '../ui/on-demand.tsx';
import s from './reader-tools.module.css';

const settingsPanel = () => import('./settings-panel.tsx').then(({ SettingsPanel }) => SettingsPanel);

/** What is the reader's own, in the masthead: what they have saved, and how they like to read. */
export function ReaderTools() {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLDivElement>(null);
  return (
    <div ref={opener} className={s.tools}>
      <Link to="/saved/" className={s.saved} aria-label={words.reader.saved}>
        <Icon name="save" />
      </Link>
      <Button
        look="icon"
        aria-label={words.reader.settings}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="letters" />
      </Button>
      {open && <OnDemand load={settingsPanel} with={{}} />}
    </div>
  );
}
