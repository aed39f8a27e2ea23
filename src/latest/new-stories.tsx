import { type ReactNode, use, useRef } from 'react';
import type { LinkedStory } from '../news/linked-story.ts';
import { Button } from '../ui/button.tsx';
import { StoryExtras } from './story-extras.ts';
import s from './new-stories.module.css';

interface Props {
  /** What has come since the list was shown; nothing while there is nothing. */
  label: string | undefined;
  onShow: () => void;
  items: readonly LinkedStory[];
  children: ReactNode;
}

/** A list, and one quiet button over its upper edge for what has come since: nothing moves for it. */
export function NewStories({ label, onShow, items, children }: Props) {
  const { Tally } = use(StoryExtras);
  const list = useRef<HTMLDivElement>(null);

  function show() {
    onShow();
    // The button is gone: the focus goes on to what it brought.
    requestAnimationFrame(() => list.current?.querySelector('a')?.focus());
  }

  return (
    <div className={s.fresh}>
      <div className={s.waiting} role="status">
        {label && (
          <Button look="pill" onClick={show}>
            {label}
          </Button>
        )}
      </div>
      {Tally && !label && <Tally items={items} />}
      <div ref={list} className={s.list}>
        {children}
      </div>
    </div>
  );
}
