import type { SourcePart } from '../source-item.ts';
import { readWxr } from './read-wxr.ts';
import type { SourceFile } from './source-file.ts';
import { Unreadable } from './unreadable.ts';

type Reader = (source: SourceFile) => AsyncIterable<SourcePart>;

/** The reader for a file, by what stands at its beginning. */
export function readerOf({ head }: SourceFile): Reader {
  const start = head.trimStart();
  if (start === '') throw new Unreadable('is empty – export or save it anew');
  if (/^\S*:?rss\b/.test(rootOf(start)) && /["']https?:\/\/wordpress\.org\/export\//.test(start))
    return readWxr;
  throw new Unreadable('is not of a format known here');
}

/** What stands behind the `<` of the first element. */
const rootOf = (start: string) =>
  /^(?:<\?[^]*?\?>|<!--[^]*?-->|<!doctype\s+(?:\[[^]*?\]|[^>[])*>|\s+)*<([\w:.-]+)/i.exec(start)?.[1] ?? '';
