import { replaceProperty } from './replace-property.ts';
import { type SamplePaper, samplePaper } from '../samples/sample-paper.ts';
import type { State } from '../state.ts';

/**
 * What the network does: it sends JSON, or an error with what the server says of it, or what is no JSON; it is not
 * there, never answers, or keeps the reader waiting until the app gives up.
 */
export type Answer =
  { json: unknown } | { status: number; detail?: string } | 'garbage' | 'offline' | 'never' | 'slow';

/** Answers what is fetched out of a state, and nothing else. Gives what puts the network back. */
export function standInNetwork({ articles = [], answers = {} }: State): () => void {
  const paper = samplePaper(articles);
  const asked = new Map<string, number>();

  async function answerTo(url: string, init?: RequestInit): Promise<Response> {
    const path = decodeURI(url.slice(import.meta.env.BASE_URL.length - 1));
    const times = asked.get(path) ?? 0;
    asked.set(path, times + 1);
    const special = [answers[path] ?? []].flat();
    return respond(special[Math.min(times, special.length - 1)] ?? published(paper, path), init?.signal);
  }

  // Nobody waits for ten seconds to see what is shown then; and what is loading stays so.
  const isSlow = Object.values(answers).flat().includes('slow');
  const timeout = () => (isSlow ? AbortSignal.abort() : new AbortController().signal);

  const ends = [
    replaceProperty(window, 'fetch', { value: answerTo }),
    replaceProperty(AbortSignal, 'timeout', { value: timeout }),
  ];
  return () => {
    for (const end of ends) end();
  };
}

const published = (paper: SamplePaper, path: string): Answer => {
  const make = paper.get(path);
  return make ? { json: make() } : { status: 404 };
};

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
  const problem = { type: 'application/problem+json' };
  return new Response(detail && JSON.stringify({ detail }), {
    status,
    headers: { 'content-type': problem.type },
  });
}
