import { readConditions } from '../conditions.ts';
import { StateFrame } from './state-frame.tsx';
import type { State } from '../state.ts';
import s from './sheet.module.css';

/** One state, as wide as its address says. */
export function AlonePage({ state }: { state: State | undefined }) {
  return (
    <main className={s.alone}>
      <title>{`${state?.name ?? 'Nothing'} – Workbench`}</title>
      {state ? (
        <StateFrame state={state} conditions={readConditions(location.search)} />
      ) : (
        <p>There is no state at this address.</p>
      )}
    </main>
  );
}
