import { words } from '#words/reader';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Button } from '../../ui/button.tsx';
import unseen from '../../ui/unseen.module.css';
import type { CompanionProps } from '../article-companion.tsx';
import { ListenBar } from './listen-bar.tsx';
import { ListenIcon } from './listen-icon.tsx';
import { type Passage, passagesOf } from './passages.ts';
import { type Speech, type SpeechState, startSpeech } from './speech.ts';
import { useHasVoice, voiceHere } from './voices.ts';

const never = () => () => undefined;
/** As the reader last chose it on this visit. */
let pace = 1;

/** Reads an article out, where the browser has a voice for its language. */
export function Listen({ article }: CompanionProps) {
  const { inLanguage: language } = article;
  const hasVoice = useHasVoice(language);
  const [reading, setReading] = useState<{ speech: Speech; passages: Passage[] }>();
  const state = useSyncExternalStore(reading?.speech.subscribe ?? never, () => reading?.speech.state());
  const button = useRef<HTMLButtonElement>(null);

  // Whoever leaves the article has heard enough; browsers would read on.
  useEffect(() => {
    const leave = () => {
      reading?.speech.stop();
      setReading(undefined);
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      reading?.speech.stop();
    };
  }, [reading]);

  function start() {
    const voice = voiceHere(language);
    if (!voice) return;
    const passages = passagesOf(article);
    const texts = passages.map(({ text }) => text);
    setReading({ passages, speech: startSpeech(texts, { language, voice, pace }) });
  }

  if (!hasVoice && !reading) return null;
  const isOn = state !== undefined && state.status !== 'ended';
  return (
    <>
      <span role="status" className={unseen.unseen}>
        {state && said[state.status]}
      </span>
      <Button
        ref={button}
        look="icon"
        aria-label={words.listen.listen}
        aria-pressed={isOn}
        onClick={() => (isOn ? setReading(undefined) : start())}
      >
        <ListenIcon name="listen" />
      </Button>
      {reading && isOn && (
        <ListenBar
          {...reading}
          state={state}
          onPace={(next) => {
            pace = next;
            reading.speech.setPace(next);
          }}
          onStop={() => setReading(undefined)}
          opener={button}
        />
      )}
    </>
  );
}

/** A voice tells by itself that it speaks. */
const said: Record<SpeechState['status'], string> = {
  speaking: '',
  paused: words.listen.paused,
  ended: words.listen.ended,
  failed: words.listen.failed,
};
