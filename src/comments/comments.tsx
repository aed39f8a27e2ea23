import { words } from '#words';
import { useRef, useState } from 'react';
import { randomId } from '../browser/random-id.ts';
import type { ReadableArticle } from '../news/article.ts';
import { type CommentDraft, inTimeOrder, type KeptComment } from '../news/comment.ts';
import { Boundary } from '../ui/boundary.tsx';
import { Notice } from '../ui/notice.tsx';
import { CommentForm } from './comment-form.tsx';
import { CommentView, focusComment } from './comment-view.tsx';
import { rememberedName, rememberName } from './drafts.ts';
import { DeletedComment, OwnComment } from './own-comment.tsx';
import { useComments, useCommentStore, useIsBlocked } from './use-comments.ts';
import { YourComments } from './your-comments.tsx';
import s from './comments.module.css';

interface Props {
  /** "world/some-story" */
  article: string;
  /** What the newsroom ships with the article. */
  published: ReadableArticle['comment'];
  open: boolean;
}

/** Comments on an article: the newsroom's first, then the reader's own, each in time order. */
export function Comments({ article, published, open }: Props) {
  const { comments, unreadable } = useComments(article);
  const { deleted, stuck, remove, restore } = useDeleted();
  const [editing, edit] = useState<KeptComment>();
  // What is being changed stays on the page even if another tab has deleted it.
  const held = [...deleted, ...(editing ? [editing] : [])];
  const own = [...comments, ...held.filter((gone) => !comments.some(({ id }) => id === gone.id))].toSorted(
    inTimeOrder,
  );
  const shipped = published
    .map((comment, index) => ({ ...comment, id: `newsroom-${index + 1}` }))
    .toSorted(inTimeOrder);
  const total = shipped.length + comments.length;

  return (
    <section className={s.comments} aria-labelledby="comments">
      <h2 id="comments">
        {words.comments.heading} {total > 0 && <small>{total}</small>}
      </h2>
      {unreadable > 0 && <Notice>{words.comments.unreadable(unreadable)}</Notice>}
      {shipped.length + own.length > 0 && (
        <ol>
          {shipped.map((comment) => (
            <li key={comment.id}>
              <CommentView comment={comment} badge={words.comments.newsroom} />
            </li>
          ))}
          {own.map((comment) => (
            <li key={comment.id}>
              {deleted.includes(comment) ? (
                <DeletedComment onUndo={() => void restore(comment)} />
              ) : (
                <OwnComment
                  comment={comment}
                  editing={comment.id === editing?.id}
                  onEdit={(now) => edit(now ? comment : undefined)}
                  onDelete={() => void remove(comment)}
                />
              )}
            </li>
          ))}
        </ol>
      )}
      {stuck && <Notice urgent>{words.comments.undoFailed}</Notice>}
      {shipped.length + own.length === 0 && open && <Notice>{words.comments.none}</Notice>}
      {open ? <NewComment article={article} /> : <Notice>{words.comments.closed}</Notice>}
      <Boundary>
        <YourComments />
      </Boundary>
    </section>
  );
}

/** Comments deleted since the page was opened: each can be brought back. */
function useDeleted() {
  const store = useCommentStore();
  const [deleted, setDeleted] = useState<KeptComment[]>([]);
  const [stuck, setStuck] = useState(false);
  return {
    deleted,
    /** Whether one could not be brought back. */
    stuck,
    remove: async (comment: KeptComment) => {
      setDeleted((others) => [...others, comment]);
      await store
        .remove(comment)
        .catch(() => setDeleted((others) => others.filter((other) => other !== comment)));
    },
    restore: async (comment: KeptComment) => {
      try {
        await store.add(comment);
      } catch {
        return setStuck(true);
      }
      setStuck(false);
      setDeleted((others) => others.filter((other) => other !== comment));
      focusComment(comment.id);
    },
  };
}

function NewComment({ article }: { article: string }) {
  const store = useCommentStore();
  const isBlocked = useIsBlocked();
  // One name for one comment, however often it is sent; another text is another comment.
  const sent = useRef<{ id: string; text: string }>(undefined);

  async function post(draft: CommentDraft, remember: boolean) {
    if (sent.current?.text !== draft.text) sent.current = { id: randomId(), text: draft.text };
    await store.add({
      v: 1,
      id: sent.current.id,
      article,
      ...draft,
      datePublished: new Date().toISOString(),
    });
    sent.current = undefined;
    rememberName(remember ? draft.author : undefined);
  }

  return (
    <section className={s.leave} aria-labelledby="leave-a-comment">
      <h2 id="leave-a-comment">{words.comments.leave}</h2>
      {isBlocked && <Notice>{words.comments.blocked}</Notice>}
      <noscript>
        <Notice>{words.comments.noScript}</Notice>
      </noscript>
      <CommentForm
        slot={article}
        submitLabel={words.comments.post}
        doneMessage={words.comments.posted}
        onSubmit={post}
      >
        <label className={s.remember}>
          <input ref={tickIfRemembered} type="checkbox" name="remember" /> {words.comments.remember}
        </label>
      </CommentForm>
    </section>
  );
}

/** Once the page is there: what this browser remembers is not in a page rendered elsewhere. */
function tickIfRemembered(box: HTMLInputElement | null) {
  if (box && rememberedName() !== undefined) box.checked = true;
}
