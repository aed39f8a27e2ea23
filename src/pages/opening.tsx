import { words } from '#words';
import { MastheadBar } from './masthead-bar.tsx';
import s from './message-page.module.css';

/** Until the first page is there; one that takes its time is told of. */
export function Opening() {
  return (
    <>
      <MastheadBar />
      <main className={s.opening}>
        <p role="status">{words.opening}</p>
      </main>
    </>
  );
}
