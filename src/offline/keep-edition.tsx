import { words } from '#words/offline';
import { useId, useState } from 'react';
import { byteSize } from '../ui/byte-size.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import s from './keep-edition.module.css';
import { type EditionState, picturesOf, sizeOf, useEdition } from './use-edition.ts';

/** One button that takes the whole edition along, where the browser can keep one: how much that is, is said before. */
export const KeepEdition = () => 'caches' in window && <Edition />;

function Edition() {
  const { plan, kept, state, keep, cancel, remove } = useEdition();
  const [pictures, setPictures] = useState(() => !wantsLess());
  const id = useId();
  const trouble = troubleOf(state);
  const isBusy = state.kind === 'keeping';

  return (
    <section className={s.edition} aria-labelledby={id}>
      <h2 id={id}>{words.edition.heading}</h2>
      <p>{words.edition.what}</p>
      {kept && !isBusy && (
        <Notice action={<Button onClick={() => void remove()}>{words.edition.remove}</Button>}>
          {kept.whole ? words.edition.kept(kept.articles) : words.edition.partly(kept.articles)}
        </Notice>
      )}
      {trouble && <Notice urgent={state.kind !== 'removed'}>{trouble}</Notice>}
      {plan && !isBusy && (
        <>
          <p>{words.edition.offer(plan.articles.length, byteSize(sizeOf(plan, false)))}</p>
          <label className={s.pictures}>
            <input
              type="checkbox"
              checked={pictures}
              onChange={({ currentTarget }) => setPictures(currentTarget.checked)}
            />
            {words.edition.pictures(byteSize(picturesOf(plan)))}
          </label>
          {wantsLess() && <p>{words.edition.saveData}</p>}
          <Button look="main" onClick={() => void keep(pictures)}>
            {kept ? words.edition.renew : words.edition.keep}
          </Button>
        </>
      )}
      {isBusy && <Progress {...state} onCancel={cancel} />}
    </section>
  );
}

interface ProgressProps {
  done: number;
  all: number;
  onCancel: () => void;
}

function Progress({ done, all, onCancel }: ProgressProps) {
  return (
    <div className={s.progress}>
      <progress value={done} max={all} aria-label={words.edition.progress} />
      <span>{words.edition.keeping(done, all)}</span>
      <Button ref={focus} onClick={onCancel}>
        {words.edition.cancel}
      </Button>
    </div>
  );
}

/** The button that was pressed is gone. */
const focus = (button: HTMLElement | null) => button?.focus();

function troubleOf(state: EditionState): string | undefined {
  switch (state.kind) {
    case 'failed':
      return words.edition.failed(state.failed);
    case 'full':
    case 'unavailable':
    case 'removed':
      return words.edition[state.kind];
    case 'looking':
    case 'ready':
    case 'keeping':
      return undefined;
  }
}

/** https://wicg.github.io/savedata/ */
const wantsLess = (): boolean =>
  (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true;
