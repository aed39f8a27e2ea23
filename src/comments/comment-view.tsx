import { words } from '#words';
import { type ReactNode, useEffect } from 'react';
import { useLocation } from 'react-router';
import type { Comment } from '../news/comment.ts';
import { Link } from '../ui/link.tsx';
import { RelativeTime } from '../ui/time.tsx';
import { LinkedText } from './linked-text.tsx';
import s from './comment-view.module.css';

const anchorOf = (id: string) => `comment-${id}`;

/** Moves the focus to a comment that is about to be shown. */
export const focusComment = (id: string) =>
  requestAnimationFrame(() => document.getElementById(anchorOf(id))?.focus());

/** One comment. `badge` says where it is from; `children` are what one can do with it. */
export function CommentView({
  comment,
  badge,
  children,
}: {
  comment: Comment;
  badge?: string;
  children?: ReactNode;
}) {
  const { id, author, text, datePublished, dateModified } = comment;
  const { hash } = useLocation();
  const anchor = anchorOf(id);

  // Readers' own comments come after the page, when the browser has given up looking for the place.
  useEffect(() => {
    if (hash === `#${anchor}` && !document.querySelector(':target')) document.getElementById(anchor)?.focus();
  }, [hash, anchor]);

  return (
    <article id={anchor} className={s.comment} data-marked={hash === `#${anchor}` || undefined} tabIndex={-1}>
      <header>
        <b dir="auto">{author}</b>
        {badge && <span>{badge}</span>}
        <Link to={`#${anchor}`} title={words.comments.permalink}>
          <RelativeTime iso={datePublished} />
        </Link>
        {dateModified && <span>{words.comments.edited}</span>}
      </header>
      <p className={s.text} dir="auto">
        <LinkedText>{text}</LinkedText>
      </p>
      {children}
    </article>
  );
}
