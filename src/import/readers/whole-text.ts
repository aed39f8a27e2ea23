import type { SourceFile } from './source-file.ts';
import { Unreadable } from './unreadable.ts';

/** What a format that is not read piece by piece may have in characters: some 100,000 stories. */
const most = 200_000_000;

/** The text of a file of which all must be known before any of it can be read. */
export async function wholeText({ chunks }: SourceFile): Promise<string> {
  const pieces: string[] = [];
  let length = 0;
  for await (const piece of chunks()) {
    length += piece.length;
    if (length > most) throw new Unreadable('is too large to be read at once – split it into several files');
    pieces.push(piece);
  }
  return pieces.join('');
}
