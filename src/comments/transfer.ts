import { words } from '#words';
import * as v from 'valibot';
import { offerFile } from '../browser/offer-file.ts';
import { parseRecord } from '../browser/parse-record.ts';
import { KeptComment } from '../news/comment.ts';
import type { CommentStore } from './comment-store.ts';

/** The file that Export makes. */
export const CommentFile = v.object({
  generico: v.literal('comments'),
  v: v.literal(1),
  comments: v.array(v.unknown()),
});

/** Offers all of the reader's comments as a file, and says how many. */
export function exportComments(store: CommentStore): string {
  const comments = store.all();
  if (comments.length === 0) return words.comments.nothingToExport;
  const content: v.InferInput<typeof CommentFile> = { generico: 'comments', v: 1, comments: [...comments] };
  offerFile('generico-comments.json', content);
  return words.comments.exported(comments.length);
}

/** Adds the comments of such a file to those that are here, and says how it went. */
export async function importComments(store: CommentStore, text: string): Promise<string> {
  const file = parseRecord(CommentFile, text);
  if (!file) return words.comments.importRefused;

  const read = file.comments.map((comment) => v.safeParse(KeptComment, comment));
  const comments = read.flatMap((result) => (result.success ? [result.output] : []));
  const known = new Set(store.all().map(({ id }) => id));
  let added = 0;
  try {
    for (const comment of comments) {
      if (known.has(comment.id)) continue;
      known.add(comment.id);
      // oxlint-disable-next-line no-await-in-loop -- in order, so that a full storage keeps the first ones
      await store.add(comment);
      added += 1;
    }
  } catch {
    return words.comments.importStopped(added);
  }

  const result = words.comments.imported(added, comments.length - added);
  const bad = read.length - comments.length;
  return bad > 0 ? `${result} ${words.comments.importPartly(bad)}` : result;
}
