import { expect, test } from 'vitest';
import { voiceFor } from '../../../src/reader/listen/voices.ts';
import { voice } from '../../support/voices.ts';

const chosen = (language: string, voices: SpeechSynthesisVoice[], readerLanguages: string[] = []) =>
  voiceFor(language, voices, readerLanguages)?.name;

test('a text is read by a voice of its language, and where there is none, by none', () => {
  const voices = [voice('ru-RU'), voice('de-DE'), voice('en-US')];
  expect(chosen('de', voices)).toBe('de-DE');
  expect(chosen('en-GB', voices)).toBe('en-US');
  expect(chosen('fr', voices)).toBeUndefined();
  expect(chosen('en', [])).toBeUndefined();
});

test('a voice of its region goes before others, and where it has none, one of the reader’s own', () => {
  const voices = [voice('en-US', { default: true }), voice('en_GB'), voice('en-AU')];
  expect(chosen('en-AU', voices)).toBe('en-AU');
  expect(chosen('en', voices, ['ru', 'en-GB'])).toBe('en_GB');
  expect(chosen('en', voices, ['ru'])).toBe('en-US');
});

test('a voice that needs no server goes before one that sends the text to it', () => {
  const google = voice('en-US', { name: 'Google', localService: false, default: true });
  expect(chosen('en-US', [google, voice('en-GB')])).toBe('en-GB');
  expect(chosen('en-US', [google])).toBe('Google');
});

test('a Mac’s jokes are the last choice', () => {
  const named = (name: string) => voice('en-US', { name, voiceURI: name });
  expect(chosen('en', [named('Albert'), named('Eddy (English (US))'), named('Samantha')])).toBe('Samantha');
  expect(chosen('en', [named('Albert')])).toBe('Albert');
  expect(chosen('en', [named('Freddie'), named('Samantha')])).toBe('Freddie');
});
