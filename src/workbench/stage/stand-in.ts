import { type SamplePaper, samplePaper } from '../samples/sample-paper.ts';
import type { State } from '../state.ts';
import { memoryCaches } from './memory-caches.ts';

/**
 * What the network does: it sends JSON, or an error with what the server says of it, or what is no JSON; it is not
 * there, never answers, or keeps the reader waiting until the app gives up.
 */
export type Answer =
  { json: unknown } | { status: number; detail?: string } | 'garbage' | 'offline' | 'never' | 'slow';

/**
 * Answers what is fetched out of a state, and nothing else; keeps what it stores as long as the page lasts, apart from
 * what the designer's own browser keeps; gives it a voice. Gives what puts the browser's own back.
 */
export function standIn({
  articles = [],
  answers = {},
  kept = {},
  storage,
  copies,
  offline,
  voice,
}: State): () => void {
  const local = storage === 'full' ? new FullMemory() : new Memory();
  for (const [key, value] of Object.entries(kept)) local[`generico:${key}`] = value;
  const session = new Memory();
  const blocked = () => {
    throw new DOMException('Not allowed', 'SecurityError');
  };
  // Nobody waits for ten seconds to see what is shown then; and what is loading stays so.
  const isSlow = Object.values(answers).flat().includes('slow');
  const ends = [
    replace(window, 'localStorage', { get: storage === 'blocked' ? blocked : () => local }),
    replace(window, 'sessionStorage', { get: storage === 'blocked' ? blocked : () => session }),
    replace(window, 'fetch', { value: network(samplePaper(articles), answers) }),
    replace(AbortSignal, 'timeout', {
      value: () => (isSlow ? AbortSignal.abort() : new AbortController().signal),
    }),
    replace(window, 'caches', { value: memoryCaches(copies, { isFull: storage === 'full' }) }),
    ...(offline ? [replace(navigator, 'onLine', { value: false })] : []),
    ...(voice ? [replace(window, 'speechSynthesis', { value: silentVoice() })] : []),
    ...(voice ? [replace(window, 'SpeechSynthesisUtterance', { value: class extends EventTarget {} })] : []),
  ];
  return () => {
    for (const end of ends) end();
  };
}

/** Puts something else in the place of a property of the page's own. Gives what puts it back. */
function replace(target: object, name: string, put: PropertyDescriptor): () => void {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { ...put, configurable: true });
  return () => {
    if (before) Object.defineProperty(target, name, before);
    else Reflect.deleteProperty(target, name);
  };
}

/** Storage that is nobody else's. Its keys are its own properties, as in a browser. */
class Memory implements Storage {
  [key: string]: unknown;

  get length(): number {
    return Object.keys(this).length;
  }
  key(index: number): string | null {
    return Object.keys(this)[index] ?? null;
  }
  getItem(key: string): string | null {
    return Object.hasOwn(this, key) ? String(this[key]) : null;
  }
  setItem(key: string, value: string) {
    this[key] = value;
  }
  removeItem(key: string) {
    delete this[key];
  }
  clear() {
    for (const key of Object.keys(this)) delete this[key];
  }
}

class FullMemory extends Memory {
  override setItem() {
    throw new DOMException('No room', 'QuotaExceededError');
  }
}

/** What a state answers for itself, then what its paper has published. */
function network(paper: SamplePaper, answers: NonNullable<State['answers']>) {
  const asked = new Map<string, number>();
  return async (url: string, init?: RequestInit) => {
    const path = decodeURI(url.slice(import.meta.env.BASE_URL.length - 1));
    const times = asked.get(path) ?? 0;
    asked.set(path, times + 1);
    const special = [answers[path] ?? []].flat();
    const make = paper.get(path);
    const published = make ? { json: make() } : { status: 404 };
    return respond(special[Math.min(times, special.length - 1)] ?? published, init?.signal);
  };
}

async function respond(answer: Answer, signal: AbortSignal | null | undefined): Promise<Response> {
  signal?.throwIfAborted();
  if (answer === 'offline') throw new TypeError('Failed to fetch');
  if (answer === 'garbage') return new Response('<html>');
  if (answer === 'never' || answer === 'slow')
    return new Promise((_, reject) => {
      signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
    });
  if ('json' in answer) return Response.json(answer.json);
  const { status, detail } = answer;
  const headers = { 'content-type': 'application/problem+json' };
  return new Response(detail && JSON.stringify({ detail }), { status, headers });
}

/** For English; it says nothing and never ends: not every browser has one. */
const silentVoice = () =>
  Object.assign(new EventTarget(), {
    paused: false,
    pending: false,
    speaking: false,
    getVoices: () => [
      { name: 'Sample voice', voiceURI: 'sample', lang: 'en-GB', localService: true, default: true },
    ],
    speak: () => undefined,
    cancel: () => undefined,
    resume: () => undefined,
  });
