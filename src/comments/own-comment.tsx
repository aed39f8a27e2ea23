import { words } from '#words';
import { useEffect, useRef, useState } from 'react';
import type { KeptComment } from '../news/comment.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { CommentForm } from './comment-form.tsx';
import { CommentView } from './comment-view.tsx';
import { useCommentStore } from './use-comments.ts';
import s from './comment-view.module.css';

interface Props {
  comment: KeptComment;
  editing: boolean;
  onEdit: (editing: boolean) => void;
  onDelete: () => void;
}

/** A comment of the reader's own: it can be changed and deleted. */
export function OwnComment({ comment, editing, onEdit, onDelete }: Props) {
  const store = useCommentStore();
  const [previous, setPrevious] = useState<KeptComment>();
  const editButton = useRef<HTMLButtonElement>(null);

  function close() {
    onEdit(false);
    // The form is gone: the focus goes back to where it was opened.
    requestAnimationFrame(() => editButton.current?.focus());
  }

  async function undo(before: KeptComment) {
    await store.change(before).catch(() => undefined);
    setPrevious(undefined);
    requestAnimationFrame(() => editButton.current?.focus());
  }

  if (editing)
    return (
      <section ref={startEditing} className={s.comment} aria-label={words.comments.editOf(comment.author)}>
        <CommentForm
          slot={`${comment.article}#${comment.id}`}
          initial={comment}
          submitLabel={words.comments.save}
          onSubmit={async (draft) => {
            await store.change({ ...comment, ...draft, dateModified: new Date().toISOString() });
            setPrevious(comment);
          }}
          onDone={close}
          onCancel={close}
        />
      </section>
    );

  return (
    <CommentView comment={comment}>
      {previous && (
        <Notice action={<Button onClick={() => void undo(previous)}>{words.undo}</Button>}>
          {words.comments.saved}
        </Notice>
      )}
      <div className={s.actions}>
        <Button
          ref={editButton}
          onClick={() => onEdit(true)}
          aria-label={words.comments.editOf(comment.author)}
        >
          {words.comments.edit}
        </Button>
        <Button onClick={onDelete} aria-label={`${words.comments.delete}: ${comment.author}`}>
          {words.comments.delete}
        </Button>
      </div>
    </CommentView>
  );
}

const startEditing = (section: HTMLElement | null) => section?.querySelector('textarea')?.focus();

/** Stands where a comment was, until the reader goes elsewhere. */
export function DeletedComment({ onUndo }: { onUndo: () => void }) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => line.current?.querySelector('button')?.focus(), []);
  return (
    <div ref={line} className={s.comment}>
      <Notice action={<Button onClick={onUndo}>{words.undo}</Button>}>{words.comments.deleted}</Notice>
    </div>
  );
}
