/**
 * The designers' workbench: where an address begins with /workbench/, the dev server has this load in the place of the app
 * (serve-workbench.ts). It is no part of the app, and nothing of it is built.
 */
import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { type ReactElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { takeUpEarly } from '../browser/early.ts';
import { WorkbenchPage } from './workbench-page.tsx';

const root = document.getElementById('root')!;
const path = decodeURI(location.pathname.slice(import.meta.env.BASE_URL.length - 1));
const [, group, slug] = /^\/workbench\/states\/([^/]+)\/([^/]+)\/$/.exec(path) ?? [];
// A window has the width that it has: one that is asked for takes a frame.
const isFitting = window.frameElement !== null || !new URLSearchParams(location.search).has('width');

// The workbench answers by itself.
takeUpEarly();
if (!group || !slug) render(<WorkbenchPage path={path} />);
else if (isFitting)
  void import('./stage/show-state.tsx').then(({ showState }) => showState(root, group, slug));
else void showAlone(group, slug);

async function showAlone(...address: [group: string, slug: string]) {
  const [{ AlonePage }, { stateAt }] = await Promise.all([
    import('./sheet/alone-page.tsx'),
    import('./states.ts'),
  ]);
  render(<AlonePage state={await stateAt(...address)} />);
}

function render(page: ReactElement) {
  createRoot(root).render(<StrictMode>{page}</StrictMode>);
}
