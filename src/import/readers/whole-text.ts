import type { SourceFile } from './source-file.ts';
import { Unreadable } from './unreadable.ts';

/** So many characters may stand in memory at once: more is no story. */
const most = 20_000_000;

export function checkSize(length: number) {
  if (length > most)
    throw new Unreadable(
      'has more than 20 million characters that would have to be one story – split it into several files',
    );
}

/** The text of a file of which all must be known before any of it can be read. */
export async function wholeText({ chunks }: SourceFile): Promise<string> {
  const pieces: string[] = [];
  let length = 0;
  for await (const piece of chunks()) {
    length += piece.length;
    checkSize(length);
    pieces.push(piece);
  }
  return pieces.join('');
}
