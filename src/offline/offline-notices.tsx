import { words } from '#words/offline';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import s from './offline-notices.module.css';

/** Told once, and quietly: what is here can be read all the same. */
export function OfflineNotice({ onDismiss }: { onDismiss: () => void }) {
  return (
    <div className={s.notice}>
      <Notice action={<Button onClick={onDismiss}>{words.notice.fine}</Button>}>
        {words.notice.offline}
      </Notice>
    </div>
  );
}

/** The app was published anew; the reader says when it changes under their hands. */
export function NewEditionNotice({ onSwitch, onDismiss }: { onSwitch: () => void; onDismiss: () => void }) {
  return (
    <div className={s.notice}>
      <Notice action={<Button onClick={onSwitch}>{words.notice.switch}</Button>}>
        {words.notice.edition}
      </Notice>
      <Button onClick={onDismiss}>{words.notice.later}</Button>
    </div>
  );
}
