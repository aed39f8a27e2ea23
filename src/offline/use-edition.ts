import { useEffect, useRef, useState } from 'react';
import type { EditionPlan } from '../news/edition-plan.ts';
import { hasRoom, keepEdition, keptEdition, loadEdition, removeEdition } from './edition.ts';
import { KeepError } from './keep-file.ts';
import { onKept } from './kept-news.ts';

export type EditionState =
  | { kind: 'looking' | 'removed' | 'full' | 'unavailable' }
  | { kind: 'ready' }
  | { kind: 'keeping'; done: number; all: number }
  | { kind: 'failed'; failed: number };

interface Kept {
  articles: number;
  whole: boolean;
}

/** The newest edition: what it is, what of it is here, and what can be done about it. */
export function useEdition() {
  const [plan, setPlan] = useState<EditionPlan>();
  const [kept, setKept] = useState<Kept>();
  const [state, setState] = useState<EditionState>({ kind: 'looking' });
  const stop = useRef<AbortController>(undefined);

  useEffect(() => {
    let left = false;
    const lookAtKept = async () => {
      const found = await keptEdition();
      if (!left) setKept(found);
    };
    const look = async () => {
      await lookAtKept();
      const loaded = await loadEdition();
      setPlan(loaded);
      setState({ kind: 'ready' });
    };
    look().catch(() => setState({ kind: 'unavailable' }));
    const end = onKept(() => void lookAtKept());
    const controller = stop;
    return () => {
      left = true;
      end();
      // Whoever leaves the page has what is there until then.
      controller.current?.abort();
    };
  }, []);

  async function keep(pictures: boolean) {
    if (!plan) return;
    const all = plan.lists.length + plan.articles.length;
    stop.current = new AbortController();
    setState({ kind: 'keeping', done: 0, all });
    setState(await outcome(stop.current.signal));
    setKept(await keptEdition().catch(() => undefined));

    async function outcome(signal: AbortSignal): Promise<EditionState> {
      try {
        if (!(await hasRoom(sizeOf(plan!, pictures)))) return { kind: 'full' };
        const onProgress = (done: number) => setState({ kind: 'keeping', done, all });
        const failed = await keepEdition(plan!, { pictures, signal, onProgress });
        return failed > 0 ? { kind: 'failed', failed } : { kind: 'ready' };
      } catch (error) {
        if (signal.aborted) return { kind: 'ready' };
        return error instanceof KeepError && error.failure === 'full'
          ? { kind: 'full' }
          : { kind: 'unavailable' };
      }
    }
  }

  async function remove() {
    await removeEdition();
    setKept(undefined);
    setState({ kind: 'removed' });
  }

  return { plan, kept, state, keep, cancel: () => stop.current?.abort(), remove };
}

/** In bytes. */
export const sizeOf = ({ lists, articles }: EditionPlan, pictures: boolean): number =>
  [...lists, ...articles].reduce((sum, { bytes }) => sum + bytes, 0) +
  (pictures ? picturesOf({ articles }) : 0);

export const picturesOf = ({ articles }: Pick<EditionPlan, 'articles'>): number =>
  articles.reduce((sum, { pictures }) => sum + pictures, 0);
