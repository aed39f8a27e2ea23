/** The designers' workbench: where an address begins with /workbench/, main.tsx hands over to it. Dev server only. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { takeUpEarly } from '../browser/early.ts';
import { WorkbenchPage } from './workbench-page.tsx';

const root = document.getElementById('root')!;
const path = decodeURI(location.pathname.slice(import.meta.env.BASE_URL.length - 1));
const [, state] = /^\/workbench\/states\/([^/]+)\/$/.exec(path) ?? [];

// The workbench answers by itself.
takeUpEarly();
if (state) void import('./show-state.tsx').then(({ showState }) => showState(root, state));
else
  createRoot(root).render(
    <StrictMode>
      <WorkbenchPage path={path} />
    </StrictMode>,
  );
