import { words } from '#words';
import { words as own } from '#words/reader';
import { type ComponentType, type ReactNode, useState } from 'react';
import { removeKey } from '../../browser/storage.ts';
import { articlePath } from '../../news/article.ts';
import type { FeedItem } from '../../news/feed-page.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { keepSaved, savedKey } from './saved.ts';
import type { SavedStory } from './saved-story.ts';
import { useSaved } from './use-saved.ts';

interface Props {
  List: ComponentType<{
    items: FeedItem[];
    /** What stands after a story's date. */
    tools: ComponentType<{ item: FeedItem }>;
    /** What stands in the place of a story, if anything does. */
    instead: (item: FeedItem) => ReactNode;
  }>;
}

/** The stories this reader has saved, the last saved first. One that is removed can be brought back, to its old place. */
export function SavedStories({ List }: Props) {
  const { shown, gone, unreadable } = useSaved();
  const [stuck, setStuck] = useState(false);

  function instead(item: FeedItem) {
    const record = gone.find(({ story }) => savedKey(story) === savedKey(item));
    return record && <Removed title={item.title} onUndo={() => setStuck(keepSaved(record) !== undefined)} />;
  }

  return (
    <>
      {unreadable > 0 && <Notice>{own.saved.unreadable(unreadable)}</Notice>}
      {stuck && <Notice urgent>{words.reader.notKept}</Notice>}
      {shown.length > 0 ? (
        <List items={shown.map(itemOf)} tools={Remove} instead={instead} />
      ) : (
        <Notice>{own.saved.empty}</Notice>
      )}
      <Link to="/your-data/" look="onward">
        {words.reader.data}
      </Link>
    </>
  );
}

const itemOf = ({ story }: SavedStory): FeedItem => ({
  ...story,
  url: articlePath(story._generico),
  title: story._generico.headline.filter((part) => typeof part === 'string').join(''),
});

function Remove({ item }: { item: FeedItem }) {
  return (
    <Button
      aria-label={`${own.saved.remove}: ${item.title}`}
      onClick={({ currentTarget }) => {
        focusAfter(currentTarget, 'button');
        removeKey(savedKey(item));
      }}
    >
      {own.saved.remove}
    </Button>
  );
}

/** Stands where a story was, until the reader goes elsewhere. */
function Removed({ title, onUndo }: { title: string; onUndo: () => void }) {
  return (
    <Notice
      action={
        <Button
          aria-label={`${words.undo}: ${title}`}
          onClick={({ currentTarget }) => {
            focusAfter(currentTarget, 'h2 a');
            onUndo();
          }}
        >
          {words.undo}
        </Button>
      }
    >
      {own.saved.removed}
    </Notice>
  );
}

/** The button is about to go: the focus stays in its row. */
function focusAfter(button: HTMLElement, next: string) {
  const row = button.closest('li');
  requestAnimationFrame(() => row?.querySelector<HTMLElement>(next)?.focus());
}
