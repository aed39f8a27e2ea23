import { words } from '#words';
import { type Location, Outlet, ScrollRestoration } from 'react-router';
import { Arrival } from './arrival.tsx';
import { Footer } from './footer.tsx';
import { MastheadBar } from './masthead-bar.tsx';
import { NavigationProgress } from './navigation-progress.tsx';
import s from './layout.module.css';

/** What stands around every page. */
export function Layout() {
  return (
    <div className={s.layout}>
      <a href="#content" className={s.skip}>
        {words.skipToContent}
      </a>
      <NavigationProgress />
      <MastheadBar />
      <div id="content" tabIndex={-1} className={s.content}>
        <Outlet />
      </div>
      <Footer />
      <Arrival />
      <ScrollRestoration getKey={scrollKey} />
    </div>
  );
}

/** The first page of a visit has no key of its own: told apart by address, it does not inherit another's place. */
const scrollKey = ({ key, pathname, hash }: Location) => (key === 'default' ? pathname + hash : key);
