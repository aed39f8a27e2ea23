import { words } from '#words/reader';
import { useEffect, useRef, useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import * as v from 'valibot';
import { mayMove } from '../../browser/may-move.ts';
import { Button } from '../../ui/button.tsx';
import type { CompanionProps } from '../article-companion.tsx';
import { followReading } from './follow-reading.ts';
import { Place, readMark, readRoot } from '../marks/read-marks.ts';
import { blockAt, isBelowFirstScreen } from './reading-place.ts';
import s from './resume.module.css';

/** Whoever reads on from elsewhere for so long, in milliseconds, does not want to be taken there. */
const patience = 30_000;

/** Remembers how far an article was read, and offers to go on from there. */
export function Resume({ path }: CompanionProps) {
  const key = readRoot + path.slice(1, -1);
  const { state } = useLocation();
  const isArriving = useNavigationType() !== NavigationType.Pop;
  const [sought] = useState(() => (isArriving ? blockSought(state) : undefined));
  const [block, setBlock] = useState(() => (sought ? undefined : blockToOffer(key)));
  const pill = useRef<HTMLDivElement>(null);
  useEffect(() => followReading(key), [key]);
  // Who has come for a passage is taken there; who comes back, or loads the page anew, is where they were.
  useEffect(() => {
    if (sought) goOnAt(sought);
  }, [sought]);

  useEffect(() => {
    if (!block) return undefined;
    const withdraw = () => setBlock(undefined);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const scrolled = () => {
      if (block.getBoundingClientRect().top < window.innerHeight) return withdraw();
      timer ??= setTimeout(() => pill.current?.contains(document.activeElement) || withdraw(), patience);
    };
    window.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener('scroll', scrolled);
    };
  }, [block]);

  function dismiss() {
    setBlock(undefined);
    // The button goes, and the reader begins at the beginning.
    document.querySelector('h1')?.focus({ preventScroll: true });
  }

  if (!block) return null;
  return (
    <div ref={pill} className={s.offer} role="status">
      <Button onClick={() => goOnAt(block)}>{words.resume.offer}</Button>
      <Button onClick={dismiss} aria-label={words.resume.dismiss}>
        <span aria-hidden="true">×</span>
      </Button>
    </div>
  );
}

/** What the link that led here says of the place it leads to. */
function blockSought(state: unknown): HTMLElement | undefined {
  const place = v.safeParse(Place, state);
  return place.success ? blockAt(place.output) : undefined;
}

/** Nobody who has come to a place already, by an address, by the browser's memory or by scrolling, is offered another. */
function blockToOffer(key: string): HTMLElement | undefined {
  const place = readMark(key)?.place;
  const hasPlace = location.hash !== '' || window.scrollY > window.innerHeight / 2;
  const block = place && !hasPlace ? blockAt(place) : undefined;
  return block && isBelowFirstScreen(block) ? block : undefined;
}

/** The block stands where one reads, has the focus, and is marked for a moment. */
function goOnAt(block: HTMLElement) {
  const top = block.getBoundingClientRect().top + window.scrollY - window.innerHeight / 5;
  window.scrollTo({ top, behavior: mayMove() ? 'smooth' : 'instant' });
  // What scrolls sideways is a stop for the keyboard already, and stays one.
  if (!block.hasAttribute('tabindex')) {
    block.tabIndex = -1;
    block.addEventListener('blur', () => block.removeAttribute('tabindex'), { once: true });
  }
  block.focus({ preventScroll: true });
  block.classList.add(s.here!);
  block.addEventListener('animationend', () => block.classList.remove(s.here!), { once: true });
}
