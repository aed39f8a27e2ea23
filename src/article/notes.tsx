import { words } from '#words';
import type { Note } from '../news/notes.ts';
import { useArticle } from './article-context.ts';
import { Blocks } from './body.tsx';
import { popoverId } from './note-reference.tsx';
import s from './notes.module.css';

/** The notes at the end of an article, and the same ones as they open beside their references. */
export function Notes() {
  const { list } = useArticle().notes;
  if (list.length === 0) return null;
  return (
    <>
      <aside className={s.notes} aria-label={words.article.notes}>
        <ol>
          {list.map((note) => (
            <li key={note.identifier}>
              <span className={s.mark}>{note.mark}</span>
              <div>
                <Blocks nodes={note.children} />
                <Backlinks note={note} />
              </div>
            </li>
          ))}
        </ol>
      </aside>
      {list.map((note) => (
        <div key={note.identifier} id={popoverId(note)} popover="auto" className={s.popover}>
          <span className={s.mark}>{note.mark}</span>
          <div>
            <Blocks nodes={note.children} />
          </div>
        </div>
      ))}
    </>
  );
}

/** ↩ a b c: one way back for each reference. */
function Backlinks({ note: { references } }: { note: Note }) {
  return (
    <span className={s.backlinks}>
      <span aria-hidden="true">↩</span>
      {references.map((id, index) => (
        <a key={id} href={`#${id}`} aria-label={words.article.backToReference(index + 1)}>
          {letter(index)}
        </a>
      ))}
    </span>
  );
}

/** 0 → a, 25 → z, 26 → aa */
const letter = (index: number): string =>
  (index >= 26 ? letter(Math.floor(index / 26) - 1) : '') + String.fromCharCode(97 + (index % 26));
