import { Button } from '../ui/button.tsx';
import s from './new-stories.module.css';

/** What has come since the list was shown: one quiet button, in a place that is kept for it. */
export function NewStories({ label, onShow }: { label: string | undefined; onShow: () => void }) {
  return (
    <div className={s.newStories} role="status">
      {label && (
        <Button look="pill" onClick={onShow}>
          {label}
        </Button>
      )}
    </div>
  );
}
