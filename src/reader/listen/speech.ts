/** Reads texts out one after the other, by the browser's speech synthesis (https://webaudio.github.io/web-speech-api/). */
import { sentences } from './sentences.ts';

export interface SpeechState {
  status: 'speaking' | 'paused' | 'ended' | 'failed';
  /** Which of the texts: its index. */
  passage: number;
  /** 1 is the voice's own speed. */
  pace: number;
}

export interface Speech {
  state: () => SpeechState;
  subscribe: (listener: () => void) => () => void;
  pause: () => void;
  resume: () => void;
  /** To the text that is so many further on, or back; past the last one is the end. */
  move: (by: number) => void;
  setPace: (pace: number) => void;
  stop: () => void;
}

/** A voice behind a server falls silent after some 15 seconds (crbug.com/40747712): the longest piece, in characters. */
const longest = { here: 1000, elsewhere: 120 };
/** An utterance that follows a `cancel` at once is dropped by some browsers: milliseconds between them. */
const breath = 80;
/** Nobody speaks slower than this, in characters a second at pace 1: such an utterance has lost its events. */
const slowest = 6;

/** Begins to read at once: browsers want a click before a page may speak. */
export function startSpeech(
  texts: readonly string[],
  { language, voice, pace }: { language: string; voice: SpeechSynthesisVoice; pace: number },
): Speech {
  const listeners = new Set<() => void>();
  let state: SpeechState = { status: 'speaking', passage: 0, pace };
  let pieces: string[] = [];
  // Browsers let an utterance go that nobody else holds, and its events with it.
  let spoken: SpeechSynthesisUtterance | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function set(change: Partial<SpeechState>) {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function open(passage: number) {
    const text = texts[passage];
    if (text === undefined) return set({ status: 'ended' });
    pieces = sentences(text, language, voice.localService ? longest.here : longest.elsewhere);
    set({ passage });
  }

  function speak() {
    while (pieces.length === 0 && state.status === 'speaking') open(state.passage + 1);
    const [text] = pieces;
    if (text === undefined || state.status !== 'speaking') return;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    // Android speaks its own language where the two differ.
    utterance.lang = voice.lang;
    utterance.rate = state.pace;
    utterance.addEventListener('end', () => utterance === spoken && goOn());
    utterance.addEventListener('error', ({ error }) => utterance === spoken && fail(error));
    spoken = utterance;
    // Another page may have left it paused.
    if (speechSynthesis.paused) speechSynthesis.resume();
    speechSynthesis.speak(utterance);
    timer = setTimeout(giveUp, 5000 + (1000 * text.length) / (slowest * state.pace));
  }

  /** What is no longer `spoken` has nothing to tell: being cancelled ends an utterance with an error that is none. */
  function forget() {
    spoken = undefined;
    clearTimeout(timer);
  }

  function goOn() {
    forget();
    pieces.shift();
    speak();
  }

  function giveUp() {
    pieces.shift();
    again();
  }

  /** Who takes the voice away is another tab, or the system: the reader may take it back. */
  function fail(error: SpeechSynthesisErrorCode) {
    forget();
    set({ status: error === 'interrupted' || error === 'canceled' ? 'paused' : 'failed' });
  }

  /**
   * Pausing the synthesis itself ends an utterance on Android, and for good elsewhere: only silence is sure. All pages
   * share one voice: what another speech says with it is left alone.
   */
  function silence() {
    const isSpeaking = spoken !== undefined;
    forget();
    if (isSpeaking) speechSynthesis.cancel();
  }

  /** Says the present piece from its beginning, unless it pauses. */
  function again() {
    forget();
    speechSynthesis.cancel();
    timer = setTimeout(speak, breath);
  }

  open(0);
  if (speechSynthesis.speaking || speechSynthesis.pending) again();
  else speak();

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    pause() {
      silence();
      set({ status: 'paused' });
    },
    resume() {
      set({ status: 'speaking' });
      again();
    },
    move(by) {
      open(Math.max(0, state.passage + by));
      again();
    },
    setPace(next) {
      set({ pace: next });
      again();
    },
    stop: silence,
  };
}
