import { words } from '#words';
import type { FootnoteReference } from '../news/body.ts';
import type { Note } from '../news/notes.ts';
import { plainText } from '../news/plain-text.ts';
import { useArticle } from './article-context.ts';
import s from './notes.module.css';

export const popoverId = (note: Note) => `popover-${note.identifier}`;

/** A mark that opens its note beside it. */
export function NoteReference({ node }: { node: FootnoteReference }) {
  const place = useArticle().notes.of(node);
  if (!place) return <span className={s.lost}>*</span>;
  const { id, note } = place;
  const numbered = /^\d/.test(note.mark);
  return (
    <button
      type="button"
      id={id}
      className={s.reference}
      data-numbered={numbered || undefined}
      popoverTarget={popoverId(note)}
      aria-label={words.article.note(plainText(note.children), numbered ? note.mark : '')}
    >
      {note.mark}
    </button>
  );
}
