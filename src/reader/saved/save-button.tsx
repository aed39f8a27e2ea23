import { words } from '#words';
import { useState } from 'react';
import { useKey } from '../../browser/use-key.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { type ListedStory, savedKey, toggleSaved } from './saved.ts';
import s from './save-button.module.css';

/** Keeps a story for later, in this browser. It names the story where its title is known: in a list. */
export function SaveButton({ item }: { item: ListedStory & { title?: string } }) {
  const isSaved = useKey(savedKey(item)) !== undefined;
  const [failed, setFailed] = useState(false);
  return (
    <>
      {failed && (
        <span role="alert" className={s.failed}>
          {words.reader.notKept}
        </span>
      )}
      <Button
        look="icon"
        aria-label={item.title ? `${words.reader.save}: ${item.title}` : words.reader.save}
        aria-pressed={isSaved}
        onClick={() => setFailed(toggleSaved(item, isSaved) !== undefined)}
      >
        <Icon name="save" />
      </Button>
    </>
  );
}
