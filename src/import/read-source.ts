import { readerOf } from './readers/reader-of.ts';
import { openSource } from './readers/source-file.ts';
import { whyUnreadable } from './readers/why-unreadable.ts';
import type { WxrHeads } from './readers/wxr-head.ts';
import type { ReadSource, SourcePart } from './source-item.ts';

/** Reads a file of any format that is known here, by what stands in it and not by its name. */
export const readSource: ReadSource = (file) => readSources([file]);

/**
 * Reads files one after the other; those that one export was cut into know of each other's authors. `count` hears how
 * many bytes have been read.
 */
export async function* readSources(
  files: readonly string[],
  count?: (bytes: number) => void,
): AsyncGenerator<SourcePart> {
  const heads: WxrHeads = new Map();
  for (const file of files) yield* readWith(file, heads, count);
}

async function* readWith(
  file: string,
  heads: WxrHeads,
  count?: (bytes: number) => void,
): AsyncGenerator<SourcePart> {
  try {
    const source = await openSource(file, count);
    yield* readerOf(source)(source, heads);
    for (const warning of source.damage()) yield { warning };
  } catch (error) {
    yield { unreadable: { file, ...whyUnreadable(error) } };
  }
}
