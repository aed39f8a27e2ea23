import { useEffect, useState } from 'react';
import { hrefOf } from '../../browser/href-of.ts';
import { type Conditions, queryOf, readConditions } from '../conditions.ts';
import { SheetToolbar } from './sheet-toolbar.tsx';
import { StateFrame } from './state-frame.tsx';
import { slugOf, type State, type StateGroup, statePath } from '../state.ts';
import { stateGroups } from '../states.ts';
import s from './sheet.module.css';
import w from '../workbench.module.css';

/** Every state at once, under the same conditions; the address tells which, and what is looked for. */
export function SheetPage() {
  const [conditions, setConditions] = useState(() => readConditions(location.search));
  const [sought, seek] = useState(() => new URLSearchParams(location.search).get('find') ?? '');
  const groups = useGroups();
  const isFound = ({ name }: State) => name.toLowerCase().includes(sought.trim().toLowerCase());

  function keep(next: Conditions, find: string) {
    setConditions(next);
    seek(find);
    const query = queryOf(next) + (find && `&find=${encodeURIComponent(find)}`);
    history.replaceState(history.state, '', `?${query}${location.hash}`);
  }

  return (
    <main className={`${w.page} ${s.sheet}`}>
      <h1>Every part in every state</h1>
      <SheetToolbar
        conditions={conditions}
        onChange={(next) => keep(next, sought)}
        sought={sought}
        onSeek={(find) => keep(conditions, find)}
        found={groups.flatMap(({ states }) => states).filter(isFound).length}
      />
      {groups.map(({ title, states }) => (
        // What is not looked for stays loaded, as it is.
        <section
          key={title}
          className={`${w.stack} ${s.group}`}
          aria-label={title}
          hidden={!states.some(isFound)}
        >
          <h2>{title}</h2>
          <ul className={s.states}>
            {states.map((state) => (
              <li key={state.name} id={slugOf(state)} className={w.stack} hidden={!isFound(state)}>
                <Caption state={state} conditions={conditions} />
                <div className={`${w.box} ${s.mat}`}>
                  <StateFrame state={state} conditions={conditions} />
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}

/** Each as it comes: one that is broken while somebody works on it leaves the others whole. */
function useGroups(): StateGroup[] {
  const loaders = Object.values(stateGroups);
  const [groups, setGroups] = useState<readonly (StateGroup | undefined)[]>(() =>
    loaders.map(() => undefined),
  );
  useEffect(() => {
    for (const [index, load] of Object.values(stateGroups).entries())
      void load().then((group) => setGroups((before) => before.with(index, group)));
  }, []);
  return groups.filter((group) => group !== undefined);
}

function Caption({ state, conditions }: { state: State; conditions: Conditions }) {
  return (
    <header className={`${w.quiet} ${s.caption}`}>
      <h3>{state.name}</h3>
      <p>{state.note}</p>
      <a
        href={hrefOf(`${statePath(state)}?${queryOf(conditions)}`)}
        target="_blank"
        rel="noreferrer"
        aria-label={`${state.name}, alone`}
      >
        Alone
      </a>
    </header>
  );
}
