import { words } from '#words';
import { masthead } from '../masthead.ts';
import { MastheadBar } from './masthead-bar.tsx';
import { PageHead } from './page-head.tsx';
import unseen from '../ui/unseen.module.css';
import s from './message-page.module.css';

/** Until the first page is there; one that takes its time is told of. */
export function Opening() {
  return (
    <>
      <PageHead title={masthead.title} description={masthead.tagline} />
      <MastheadBar />
      <main className={s.opening}>
        <h1 className={unseen.unseen}>{masthead.title}</h1>
        <p role="status">{words.opening}</p>
      </main>
    </>
  );
}
