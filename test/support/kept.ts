import { aComment } from './comments.ts';

/** What a browser may keep of the paper: one record of each kind, by its key without our prefix. */
export const kept = {
  settings: { v: 1, theme: 'sepia', size: '4', keys: 'off' },
  'saved:world/rain': {
    v: 1,
    saved: '2026-11-02T10:00:00Z',
    story: {
      date_published: '2021-10-24T12:40:00+03:00',
      language: 'en',
      summary: 'Take an umbrella.',
      _generico: {
        category: 'world',
        slug: 'rain',
        headline: ['Rain ', { mark: '*' }, 'expected'],
        minutes: 1,
      },
    },
  },
  'read:world/rain': { v: 1, at: Date.UTC(2026, 10, 3, 10), place: { block: 4, words: 'It will rain' } },
  visit: { v: 1, seen: Date.UTC(2026, 10, 4, 10), since: Date.UTC(2026, 10, 1, 10) },
  'comment:world/rain:00000000-0000-4000-8000-000000000001': aComment({
    id: '00000000-0000-4000-8000-000000000001',
  }),
  'draft:world/rain:tab-1': { v: 1, text: 'Half a thought', author: 'Ada', saved: Date.UTC(2026, 10, 5, 10) },
};

/** Keeps records, by their keys; what is text stays as it is. */
export function keep(records: Record<string, unknown>) {
  for (const [key, record] of Object.entries(records))
    localStorage.setItem(`generico:${key}`, typeof record === 'string' ? record : JSON.stringify(record));
}

/** All that is kept, as it is. */
export const everything = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(localStorage)
      .filter(([key]) => key.startsWith('generico:'))
      .map(([key, record]) => [key.slice('generico:'.length), String(record)]),
  );
