import { words } from '#words';
import { masthead } from '../masthead.ts';
import { MastheadBar } from './masthead-bar.tsx';
import { PageHead } from './page-head.tsx';
import s from './message-page.module.css';

/** Until the first page is there; one that takes its time is told of. */
export function Opening() {
  return (
    <>
      <PageHead title={masthead.title} description={masthead.tagline} />
      <MastheadBar />
      <main className={s.opening}>
        <div role="status">
          <h1>{words.opening}</h1>
        </div>
      </main>
    </>
  );
}
