import { fireEvent } from '@testing-library/react';
import * as fc from 'fast-check';
import { vi } from 'vitest';
import type { KeptComment } from '../../src/news/comment.ts';

/** A reader's comment; each test states only the fields it is about. */
export const aComment = (fields: Partial<KeptComment> = {}): KeptComment => ({
  v: 1,
  id: crypto.randomUUID(),
  article: 'world/rain',
  author: 'Ada',
  text: 'Well said.',
  datePublished: '2021-10-25T10:00:00Z',
  ...fields,
});

const words = fc
  .string({ minLength: 1, maxLength: 40, unit: 'binary' })
  .map((text) => text.trim())
  .filter(Boolean);

/** Any comment of a few articles and ids, so that they meet; some at one instant, told by different clocks. */
export const anyComment = fc.record({
  v: fc.constant(1 as const),
  id: fc.constantFrom(...['1', '2', '3', '4'].map((end) => `00000000-0000-4000-8000-00000000000${end}`)),
  article: fc.constantFrom('world/rain', 'world/rain-2', 'sport/rain'),
  author: words,
  text: words,
  datePublished: fc.oneof(
    fc.constantFrom('2021-10-25T10:00:00Z', '2021-10-25T12:00:00+03:00', '2021-10-25T13:00:00+03:00'),
    fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString()),
  ),
});

/** Where a comment is kept in this browser. */
export const keyOf = ({ article, id }: Pick<KeptComment, 'article' | 'id'>) =>
  `generico:comment:${article}:${id}`;

/** Another tab keeps something, or lets go of it. */
export function otherTab(key: string, value: string | null) {
  if (value === null) localStorage.removeItem(key);
  else localStorage.setItem(key, value);
  fireEvent(window, new StorageEvent('storage', { key, newValue: value }));
}

/** What the page offers for download goes to `offered`: jsdom has no downloads. */
export function catchFiles(offered: (file: Blob) => void) {
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  vi.stubGlobal(
    'URL',
    class extends URL {
      static override createObjectURL(file: Blob) {
        offered(file);
        return 'blob:file';
      }
      static override revokeObjectURL() {}
    },
  );
}
