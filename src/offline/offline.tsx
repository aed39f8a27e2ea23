import { type ComponentType, useEffect, useState } from 'react';
import { keysUnder, onChange } from '../browser/storage.ts';
import type { LinkedStory } from '../news/linked-story.ts';
import { handOver } from './hand-over.ts';
import { keepSaved } from './keep-saved.ts';
import { NewEditionNotice, OfflineNotice } from './offline-notices.tsx';
import { AwayMark, KeptMark } from './reach-mark.tsx';
import { register } from './register.ts';
import { useOnline } from './use-online.ts';
import { switchTo, watchUpdates } from './worker-updates.ts';

interface Props {
  /** How the keys of saved stories begin: an article's path follows, without the slashes around it. */
  savedRoot: string;
  /** Takes what shows in lists what can be read without a network. */
  show: (parts: Record<'Away' | 'Kept', ComponentType<{ item: LinkedStory }>>) => void;
}

/** Reading without a network; loaded when a reader has begun to use the page. */
export function Offline({ savedRoot, show }: Props) {
  const isOnline = useOnline();
  const [waiting, setWaiting] = useState<ServiceWorker>();
  const [dismissed, dismiss] = useState<unknown>();

  useEffect(() => show({ Away: AwayMark, Kept: KeptMark }), [show]);
  useEffect(() => whenIdle(() => work(savedRoot, setWaiting)), [savedRoot]);

  if (waiting && waiting !== dismissed)
    return <NewEditionNotice onSwitch={() => switchTo(waiting)} onDismiss={() => dismiss(waiting)} />;
  if (!isOnline && dismissed !== 'offline') return <OfflineNotice onDismiss={() => dismiss('offline')} />;
  return null;
}

/** After everything that the page itself needs. */
function whenIdle(begin: () => Promise<(() => void) | undefined>) {
  let end: (() => void) | undefined;
  let ended = false;
  const start = async () => {
    const stop = await begin();
    if (ended) stop?.();
    else end = stop;
  };
  // Safari has no idle callbacks; and a browser that draws nothing may never call itself idle.
  const idle = globalThis.requestIdleCallback ?? setTimeout;
  const timer = setTimeout(() => idle(() => void start(), { timeout: 1000 }), 200);
  return () => {
    ended = true;
    clearTimeout(timer);
    end?.();
  };
}

/** Lets the worker in, keeps what is saved, and learns of what is new. */
async function work(savedRoot: string, onWaiting: (worker: ServiceWorker | undefined) => void) {
  if (!('serviceWorker' in navigator) || !('caches' in window)) return undefined;
  const registration = await register();
  if (!registration) return undefined;
  void handOver();
  const keep = () => void keepSaved(keysUnder(savedRoot).map((key) => `/${key.slice(savedRoot.length)}/`));
  keep();
  const ends = [watchUpdates(registration, onWaiting), onChange(savedRoot, keep)];
  return () => {
    for (const end of ends) end();
  };
}
