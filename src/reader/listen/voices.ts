/** The voices of a browser, and which of them is to read a text. */
import { useSyncExternalStore } from 'react';

/**
 * Voices that come with every Mac for fun, or are kept for those used to them: Apple's novelty and Eloquence families
 * (named by their address in Safari; collected at https://github.com/HadrienGardeur/web-speech-recommended-voices).
 */
const odd =
  /^(?:com\.apple\.(?:speech\.synthesis\.voice|eloquence)\.|(?:Albert|Bad News|Bahh|Bells|Boing|Bubbles|Cellos|Eddy|Flo|Fred|Good News|Grandma|Grandpa|Jacques|Jester|Junior|Kathy|Organ|Ralph|Reed|Rocko|Sandy|Shelley|Superstar|Trinoids|Whisper|Wobble|Zarvox)(?: \(|$))/;

/**
 * The best voice for a text in a language (BCP 47): one that speaks without a server before one that sends it the text,
 * one of its region before others, one the reader has chosen for all they do before the rest.
 */
export function voiceFor(
  language: string,
  voices: readonly SpeechSynthesisVoice[],
  readerLanguages: readonly string[],
): SpeechSynthesisVoice | undefined {
  const { language: wanted, region } = new Intl.Locale(language);
  const own = new Set(readerLanguages.map((tag) => tag.toLowerCase()));
  const worth = (voice: SpeechSynthesisVoice) => {
    const tag = tagOf(voice);
    return [
      !odd.test(voice.voiceURI),
      voice.localService,
      region !== undefined && tag.endsWith(`-${region.toLowerCase()}`),
      region === undefined && own.has(tag),
      voice.default,
    ].reduce((sum, is) => sum * 2 + Number(is), 0);
  };
  return voices
    .filter((voice) => tagOf(voice).split('-')[0] === wanted)
    .toSorted((a, b) => worth(b) - worth(a))[0];
}

/** Android writes "en_US". */
const tagOf = ({ lang }: SpeechSynthesisVoice) => lang.replaceAll('_', '-').toLowerCase();

export const voiceHere = (language: string) =>
  'speechSynthesis' in window
    ? voiceFor(language, speechSynthesis.getVoices(), navigator.languages)
    : undefined;

/** Whether this browser can read a language out. Most browsers learn of their voices some time after the page is there. */
export const useHasVoice = (language: string): boolean =>
  useSyncExternalStore(subscribe, () => voiceHere(language) !== undefined);

function subscribe(listener: () => void) {
  if (!('speechSynthesis' in window)) return () => undefined;
  speechSynthesis.addEventListener('voiceschanged', listener);
  return () => speechSynthesis.removeEventListener('voiceschanged', listener);
}
