import { words } from '#words';
import { useCallback, useMemo, useState } from 'react';
import { type Location, Outlet, ScrollRestoration } from 'react-router';
import { useIsActive } from '../browser/use-is-active.ts';
import { type Extras, StoryExtras } from '../latest/story-extras.ts';
import { SaveButton } from '../reader/saved/save-button.tsx';
import { OnDemand } from '../ui/on-demand.tsx';
import { Arrival } from './arrival.tsx';
import { Footer } from './footer.tsx';
import { MastheadBar } from './masthead-bar.tsx';
import { NavigationProgress } from './navigation-progress.tsx';
import s from './layout.module.css';

const keyboard = () => import('../reader/keyboard/keyboard.tsx').then(({ Keyboard }) => Keyboard);
const offline = () => import('./offline-reading.tsx').then(({ OfflineReading }) => OfflineReading);
const memory = () => import('../reader/marks/memory.tsx').then(({ Memory }) => Memory);

/** What stands around every page. */
export function Layout() {
  const isActive = useIsActive();
  const [remembered, setRemembered] = useState<Extras>({});
  const show = useCallback((parts: Extras) => setRemembered((before) => ({ ...before, ...parts })), []);
  const extras = useMemo(() => ({ Tools: SaveButton, ...remembered }), [remembered]);
  return (
    <StoryExtras value={extras}>
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
        {isActive && <OnDemand load={keyboard} with={{}} unasked />}
        {isActive && <OnDemand load={offline} with={{ show }} unasked />}
        {isActive && <OnDemand load={memory} with={{ show }} unasked />}
      </div>
    </StoryExtras>
  );
}

/** The first page of a visit has no key of its own: told apart by address, it does not inherit another's place. */
const scrollKey = ({ key, pathname, hash }: Location) => (key === 'default' ? pathname + hash : key);
