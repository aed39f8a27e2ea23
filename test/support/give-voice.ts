import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** What the browser was told to say, in order. */
    said: { text: string; rate: number; lang: string }[];
    /** What is being said has been said. */
    endSpeech: () => void;
  }
}

/** Gives a browser without voices one for English, which says nothing aloud, and ends when the test says so. */
export const giveVoice = (page: Page) =>
  page.addInitScript(() => {
    window.said = [];
    let now: EventTarget | undefined;
    const tell = (type: string, fields: object = {}) => {
      const utterance = now;
      now = undefined;
      utterance?.dispatchEvent(Object.assign(new Event(type), fields));
    };
    window.endSpeech = () => tell('end');
    const voices = [{ name: 'Anna', voiceURI: 'Anna', lang: 'en-GB', localService: true, default: true }];
    const synthesis = Object.assign(new EventTarget(), {
      paused: false,
      pending: false,
      getVoices: () => voices,
      speak: (utterance: SpeechSynthesisUtterance) => {
        const { text, rate, lang } = utterance;
        window.said.push({ text, rate, lang });
        now = utterance;
      },
      cancel: () => tell('error', { error: 'interrupted' }),
      resume: () => undefined,
    });
    Object.defineProperty(synthesis, 'speaking', { get: () => now !== undefined });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    class Utterance extends EventTarget {
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  });
