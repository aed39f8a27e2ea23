import { words } from '#words';
import { useState } from 'react';
import { useKey } from '../browser/use-key.ts';
import type { LinkedStory } from '../news/linked-story.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { savedKey, toggleSaved } from './saved.ts';

/** Keeps a story for later, in this browser. */
export function SaveButton({ item }: { item: LinkedStory }) {
  const isSaved = useKey(savedKey(item)) !== undefined;
  const [failed, setFailed] = useState(false);
  return (
    <>
      <Button
        look="icon"
        aria-label={words.reader.save}
        aria-pressed={isSaved}
        onClick={() => setFailed(toggleSaved(item) !== undefined)}
      >
        <Icon name={isSaved ? 'saved' : 'save'} />
      </Button>
      {failed && <span role="alert">{words.reader.notKept}</span>}
    </>
  );
}
