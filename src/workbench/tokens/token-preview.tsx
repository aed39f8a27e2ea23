import { useEffect, useId, useRef, useState } from 'react';
import { hrefOf } from '../../browser/href-of.ts';
import { type State, statePath } from '../state.ts';
import { wearTokens } from './token-edits.ts';
import s from './tokens.module.css';
import w from '../workbench.module.css';

/** A page of the paper or a state of the workbench beside the tokens, as wide as a phone, wearing what is changed. */
export function TokenPreview({ css }: { css: string | null }) {
  const id = useId();
  const frame = useRef<HTMLIFrameElement>(null);
  const [shown, show] = useState('/');
  const [states, setStates] = useState<State[]>([]);
  useEffect(() => {
    // The tokens do not wait for the states, nor break with one that is broken while somebody works on it.
    void import('../states.ts').then(({ loadStates }) => loadStates()).then(setStates, () => undefined);
  }, []);

  const wear = () => {
    const page = frame.current?.contentDocument;
    if (page?.head) wearTokens(page, css);
  };
  useEffect(wear);

  return (
    <section className={`${w.stack} ${s.preview}`} aria-labelledby={id}>
      <h2 id={id}>Preview</h2>
      <label className={`${w.quiet} ${s.line}`}>
        <span>Show</span>
        <select className={w.entry} value={shown} onChange={({ currentTarget }) => show(currentTarget.value)}>
          <option value="/">The front</option>
          {states.map((state) => (
            <option key={state.name} value={statePath(state)}>
              {state.name}
            </option>
          ))}
        </select>
      </label>
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- it is a page of our own */}
      <iframe ref={frame} className={w.box} title="Preview" src={hrefOf(shown)} onLoad={wear} />
    </section>
  );
}
