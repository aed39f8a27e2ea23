import { replaceProperty } from './replace-property.ts';

const voices = [
  { name: 'Sample voice', voiceURI: 'sample', lang: 'en-GB', localService: true, default: true },
];

/** A voice for English that says nothing and never ends: not every browser has one. Gives what takes it away again. */
export function standInVoice(): () => void {
  const synthesis = Object.assign(new EventTarget(), {
    paused: false,
    pending: false,
    speaking: false,
    getVoices: () => voices,
    speak: () => undefined,
    cancel: () => undefined,
    resume: () => undefined,
  });
  class Utterance extends EventTarget {}
  const ends = [
    replaceProperty(window, 'speechSynthesis', { value: synthesis }),
    replaceProperty(window, 'SpeechSynthesisUtterance', { value: Utterance }),
  ];
  return () => {
    for (const end of ends) end();
  };
}
