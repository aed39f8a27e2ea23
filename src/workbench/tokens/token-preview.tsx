import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { hrefOf } from '../../browser/href-of.ts';
import type { PreviewPath } from './preview-paths.ts';
import { wearTokens } from './token-edits.ts';
import s from './token-preview.module.css';

interface Props {
  /** What is changed; null where nothing is. */
  css: string | null;
  paths: () => Promise<PreviewPath[]>;
}

const front: PreviewPath = { name: 'The front', path: '/' };

/** A page of the paper or a state of the workbench beside the tokens, as wide as a phone, wearing what is changed. */
export function TokenPreview({ css, paths }: Props) {
  const id = useId();
  const frame = useRef<HTMLIFrameElement>(null);
  const [shown, show] = useState(front.path);
  const [states, setStates] = useState<PreviewPath[]>([]);
  useEffect(() => {
    let isGone = false;
    // One that is broken while somebody works on it leaves the front.
    paths().then(
      (all) => isGone || setStates(all),
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [paths]);

  // There are a hundred, and they stay the same while one types.
  const options = useMemo(
    () =>
      [front, ...states].map(({ name, path }) => (
        <option key={path} value={path}>
          {name}
        </option>
      )),
    [states],
  );

  const wear = () => {
    const page = frame.current?.contentDocument;
    if (page?.head) wearTokens(page, css);
  };
  useEffect(wear);

  return (
    <section className={s.preview} aria-labelledby={id}>
      <h2 id={id}>Preview</h2>
      <label className={s.choice}>
        <span>Show</span>
        <select value={shown} onChange={({ currentTarget }) => show(currentTarget.value)}>
          {options}
        </select>
      </label>
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- it is a page of our own */}
      <iframe ref={frame} className={s.frame} title="Preview" src={hrefOf(shown)} onLoad={wear} />
    </section>
  );
}
