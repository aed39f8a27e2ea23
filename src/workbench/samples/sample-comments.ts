/** Made-up comments, and what a browser keeps them under. */
import type { KeptComment } from '../../news/comment.ts';
import { minutesAgo, sampleWords } from './sample-article.ts';

export const sampleSlot = 'world/sample-story';

export const sampleComment = (number: number, fields: Partial<KeptComment> = {}): KeptComment => ({
  v: 1,
  id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  article: sampleSlot,
  author: 'Sample reader',
  text: `Sample comment number ${number}. ${sampleWords(8 + ((number * 7) % 40))}`,
  datePublished: minutesAgo(200 * 60 - number * 47),
  ...fields,
});

export const keptComments = (...comments: KeptComment[]): Record<string, string> =>
  Object.fromEntries(
    comments.map((comment) => [`comment:${comment.article}:${comment.id}`, JSON.stringify(comment)]),
  );

export const keptDraft = (text: string, author: string): Record<string, string> => ({
  [`draft:${sampleSlot}:another-tab`]: JSON.stringify({ v: 1, text, author, saved: Date.now() }),
});
