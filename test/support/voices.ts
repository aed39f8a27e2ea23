import { vi } from 'vitest';

export const voice = (lang: string, fields: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice => ({
  name: lang,
  voiceURI: lang,
  lang,
  localService: true,
  default: false,
  ...fields,
});

class Utterance extends EventTarget {
  readonly text: string;
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;

  constructor(text: string) {
    super();
    this.text = text;
  }
}

/** A browser's speech synthesis that says what it is told, and ends when the test says so. */
export function speakWith(...voices: SpeechSynthesisVoice[]) {
  const said: Utterance[] = [];
  let now: Utterance | undefined;
  const tell = (type: string, fields: object = {}) => {
    const utterance = now;
    now = undefined;
    utterance?.dispatchEvent(Object.assign(new Event(type), fields));
  };
  const synthesis = Object.assign(new EventTarget(), {
    paused: false,
    pending: false,
    getVoices: () => voices,
    speak: vi.fn<(utterance: Utterance) => void>((utterance) => {
      said.push(utterance);
      now = utterance;
    }),
    cancel: vi.fn<() => void>(() => tell('error', { error: 'interrupted' })),
    resume: vi.fn<() => void>(),
  });
  Object.defineProperty(synthesis, 'speaking', { get: () => now !== undefined });
  vi.stubGlobal('speechSynthesis', synthesis);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  return {
    synthesis,
    said,
    /** What is being said. */
    saying: () => now?.text,
    /** It has been said, or has failed. */
    end: () => tell('end'),
    fail: (error: SpeechSynthesisErrorCode) => tell('error', { error }),
    /** The browser comes to know of its voices. */
    learn: (...more: SpeechSynthesisVoice[]) => {
      voices.push(...more);
      synthesis.dispatchEvent(new Event('voiceschanged'));
    },
  };
}
