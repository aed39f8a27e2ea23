import { words } from '#words/reader';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { ListenIcon } from './listen-icon.tsx';
import { followPassage, markPassage } from './mark-passage.ts';
import type { Passage } from './passages.ts';
import type { Speech, SpeechState } from './speech.ts';
import s from './listen-bar.module.css';

const paces = [0.75, 1, 1.25, 1.5, 1.75, 2];

interface Props {
  passages: readonly Passage[];
  speech: Speech;
  state: SpeechState;
  onPace: (pace: number) => void;
  onStop: () => void;
  /** Gets the focus back. */
  opener: RefObject<HTMLElement | null>;
}

/** What is being read out, and how to steer it. */
export function ListenBar({
  passages,
  speech,
  state: { status, passage, pace },
  onPace,
  onStop,
  opener,
}: Props) {
  const bar = useRef<HTMLDivElement>(null);
  useMark(bar, passages, passage);
  useFocusBack(bar, opener);

  const isPaused = status === 'paused';
  return (
    <div ref={bar} className={s.bar} role="group" aria-label={words.listen.controls}>
      {status === 'failed' ? (
        <p>{words.listen.failed}</p>
      ) : (
        <>
          <Button look="icon" aria-label={words.listen.back} onClick={() => speech.move(-1)}>
            <ListenIcon name="back" />
          </Button>
          <Button
            look="icon"
            aria-label={isPaused ? words.listen.resume : words.listen.pause}
            onClick={isPaused ? speech.resume : speech.pause}
          >
            <ListenIcon name={isPaused ? 'resume' : 'pause'} />
          </Button>
          <Button look="icon" aria-label={words.listen.forward} onClick={() => speech.move(1)}>
            <ListenIcon name="forward" />
          </Button>
          <span className={s.place}>{words.listen.place(passage + 1, passages.length)}</span>
          <select
            className={s.pace}
            aria-label={words.listen.pace}
            value={pace}
            onChange={({ target }) => onPace(Number(target.value))}
          >
            {paces.map((one) => (
              <option key={one} value={one}>
                {words.listen.times(one)}
              </option>
            ))}
          </select>
        </>
      )}
      <Button look="icon" aria-label={words.listen.stop} onClick={onStop}>
        <ListenIcon name="stop" />
      </Button>
    </div>
  );
}

type Bar = Props['opener'];

/** Marks the passage on the page, and keeps it in sight above the bar. */
function useMark(bar: Bar, passages: readonly Passage[], passage: number) {
  const before = useRef<Range>(undefined);
  useEffect(() => {
    const article = document.querySelector('main > article');
    const now = article ? passages[passage]?.find(article) : undefined;
    markPassage(now);
    if (now) followPassage(now, before.current, bar.current!.getBoundingClientRect().top);
    before.current = now;
  }, [bar, passages, passage]);
  useEffect(() => () => markPassage(undefined), []);
}

/** A control that goes takes the focus with it: before that, it is given back. */
function useFocusBack(bar: Bar, opener: Bar) {
  useLayoutEffect(() => {
    const [leaving, staying] = [bar.current, opener.current];
    return () => {
      if (leaving?.contains(document.activeElement)) staying?.focus();
    };
  }, [bar, opener]);
}
