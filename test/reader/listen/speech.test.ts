import { beforeEach, expect, test, vi } from 'vitest';
import { startSpeech } from '../../../src/reader/listen/speech.ts';
import { speakWith, voice } from '../../support/voices.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

const here = voice('en-GB');
const elsewhere = voice('en-US', { localService: false });

function start(texts: string[], { by = here, pace = 1 } = {}) {
  const browser = speakWith(by);
  const speech = startSpeech(texts, { language: 'en', voice: by, pace });
  /** The moment that browsers need after something was cut short. */
  const breathe = () => vi.advanceTimersByTime(100);
  return { ...browser, speech, breathe };
}

test('texts are read one after the other, sentence by sentence, by the voice and at the pace that were asked for', () => {
  const { speech, said, saying, end } = start(['Rain expected', 'It will rain. Take an umbrella.'], {
    pace: 1.5,
  });
  expect(saying()).toBe('Rain expected');
  expect(said[0]).toMatchObject({ voice: here, lang: 'en-GB', rate: 1.5 });
  end();
  expect(saying()).toBe('It will rain.');
  expect(speech.state()).toEqual({ status: 'speaking', passage: 1, pace: 1.5 });
  end();
  expect(saying()).toBe('Take an umbrella.');
  end();
  expect(speech.state().status).toBe('ended');
  expect(said).toHaveLength(3);
});

test('it begins within the click that asked for it, unless something else is being said', () => {
  const { saying } = start(['Rain expected']);
  expect(saying()).toBe('Rain expected');

  const browser = speakWith(here);
  browser.synthesis.speak(new SpeechSynthesisUtterance('Something else'));
  startSpeech(['Rain expected'], { language: 'en', voice: here, pace: 1 });
  expect(browser.saying()).toBeUndefined();
  vi.advanceTimersByTime(100);
  expect(browser.saying()).toBe('Rain expected');
});

test('a pause is silence, and what was cut short is said again from the start of its sentence', () => {
  const { speech, said, saying, end, breathe } = start(['First. Second. Third.']);
  end();
  speech.pause();
  expect(saying()).toBeUndefined();
  expect(speech.state().status).toBe('paused');
  vi.advanceTimersByTime(60_000);
  expect(saying()).toBeUndefined();

  speech.resume();
  breathe();
  expect(saying()).toBe('Second.');
  expect(said.map(({ text }) => text)).toEqual(['First.', 'Second.', 'Second.']);
});

test('one goes back and forward by whole texts, not before the first, and after the last is the end', () => {
  const { speech, saying, breathe } = start(['First. And more.', 'Second.', 'Third.']);
  speech.move(1);
  breathe();
  expect(saying()).toBe('Second.');
  speech.move(-1);
  speech.move(-1);
  breathe();
  expect(saying()).toBe('First.');
  speech.move(2);
  breathe();
  expect(saying()).toBe('Third.');
  speech.move(1);
  breathe();
  expect(speech.state().status).toBe('ended');
  expect(saying()).toBeUndefined();
});

test('while it pauses one goes elsewhere in silence', () => {
  const { speech, saying, breathe } = start(['First.', 'Second.']);
  speech.pause();
  speech.move(1);
  breathe();
  expect(speech.state()).toMatchObject({ status: 'paused', passage: 1 });
  expect(saying()).toBeUndefined();
  speech.resume();
  breathe();
  expect(saying()).toBe('Second.');
});

test('another pace holds from the sentence that is being read', () => {
  const { speech, said, breathe } = start(['First. Second.']);
  speech.setPace(2);
  breathe();
  expect(said.map(({ text, rate }) => [text, rate])).toEqual([
    ['First.', 1],
    ['First.', 2],
  ]);
});

test('a voice behind a server gets no more at once than it can say before it falls silent', () => {
  const long = `${'It rains, and the river rises, '.repeat(20)}as it did.`;
  const { said, end, speech } = start([long], { by: elsewhere });
  while (speech.state().status === 'speaking') end();
  expect(Math.max(...said.map(({ text }) => text.length))).toBeLessThanOrEqual(120);
  expect(said.map(({ text }) => text).join(' ')).toBe(long);

  expect(start([long]).saying()).toBe(long);
});

test('a voice that loses its events is not waited for for ever', () => {
  const { speech, saying } = start(['First. Second.', 'Third.']);
  vi.advanceTimersByTime(60_000);
  expect(speech.state().status).not.toBe('speaking');
  expect(saying()).toBeUndefined();
});

test('a sentence that takes its time is not cut short', () => {
  const text = `${'It rains and rains and rains, '.repeat(10)}it does.`;
  const { speech } = start([text], { pace: 0.75 });
  // Eleven characters a second are slow reading; at three quarters of it:
  vi.advanceTimersByTime((1000 * text.length) / (11 * 0.75));
  expect(speech.state().status).toBe('speaking');
});

test('where another tab takes the voice, it pauses; where the voice fails, that is known', () => {
  const { speech, saying, fail, breathe } = start(['First.', 'Second.']);
  fail('interrupted');
  expect(speech.state().status).toBe('paused');
  speech.resume();
  breathe();
  expect(saying()).toBe('First.');
  fail('synthesis-failed');
  expect(speech.state().status).toBe('failed');
});

test('stopped, it is silent for good', () => {
  const { speech, said, saying } = start(['First.', 'Second.']);
  speech.stop();
  vi.advanceTimersByTime(60_000);
  expect(saying()).toBeUndefined();
  expect(said).toHaveLength(1);
});

test('who listens to it hears of every change, until they do not want to', () => {
  const { speech, end } = start(['First.', 'Second.', 'Third.']);
  const heard: number[] = [];
  const stop = speech.subscribe(() => heard.push(speech.state().passage));
  end();
  stop();
  end();
  expect(heard).toEqual([1]);
});

test('what has ended or pauses leaves the voice to others when it is stopped', () => {
  const { speech, end, synthesis, saying } = start(['First.']);
  end();
  synthesis.speak(new SpeechSynthesisUtterance('Another page'));
  speech.stop();
  expect(saying()).toBe('Another page');

  const second = start(['First.']);
  second.speech.pause();
  second.synthesis.speak(new SpeechSynthesisUtterance('Another page'));
  second.speech.stop();
  expect(second.saying()).toBe('Another page');
});
