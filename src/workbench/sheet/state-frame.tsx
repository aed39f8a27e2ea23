import { useEffect, useRef, useState } from 'react';
import { hrefOf } from '../../browser/href-of.ts';
import { type Conditions, queryOf } from '../conditions.ts';
import { type State, statePath } from '../state.ts';
import s from './sheet.module.css';

/** A state in a document of its own, as wide as asked for and as high as it is (the document sees to that). */
export function StateFrame({ state, conditions }: { state: State; conditions: Conditions }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const query = queryOf(conditions);
  // A new address would load it anew: what is changed later is told.
  const [address] = useState(() => `${statePath(state)}?${query}`);
  const tell = () => frame.current?.contentWindow?.postMessage(`?${query}`, location.origin);

  useEffect(() => {
    tell();
  });

  return (
    // oxlint-disable-next-line react/iframe-missing-sandbox -- it shows this very app
    <iframe
      ref={frame}
      className={s.frame}
      title={state.name}
      src={hrefOf(address)}
      width={conditions.width}
      loading="lazy"
      onLoad={tell}
    />
  );
}
