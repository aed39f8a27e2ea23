/** The designers' workbench: where an address begins with /workbench/, main.tsx hands over to it. Dev server only. */
import { type ReactElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { takeUpEarly } from '../browser/early.ts';
import { WorkbenchPage } from './workbench-page.tsx';

const root = document.getElementById('root')!;
const path = decodeURI(location.pathname.slice(import.meta.env.BASE_URL.length - 1));
const [, slug] = /^\/workbench\/states\/([^/]+)\/$/.exec(path) ?? [];
// A window has the width that it has: one that is asked for takes a frame.
const isFitting = window.frameElement !== null || !new URLSearchParams(location.search).has('width');

// The workbench answers by itself.
takeUpEarly();
if (slug && isFitting) void import('./stage/show-state.tsx').then(({ showState }) => showState(root, slug));
else if (slug)
  void import('./sheet/alone-page.tsx').then(({ AlonePage }) => render(<AlonePage slug={slug} />));
else render(<WorkbenchPage path={path} />);

function render(page: ReactElement) {
  createRoot(root).render(<StrictMode>{page}</StrictMode>);
}
