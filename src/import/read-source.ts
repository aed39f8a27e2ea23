import { readWxr } from './readers/read-wxr.ts';
import { readerOf } from './readers/reader-of.ts';
import { type SharedIndexes, sharedIndexes } from './readers/shared-indexes.ts';
import { openSource, type SourceFile } from './readers/source-file.ts';
import { whyUnreadable } from './readers/why-unreadable.ts';
import type { ReadSource, SourcePart } from './source-item.ts';

/** Reads a file of any format that is known here, by what stands in it and not by its name. */
export const readSource: ReadSource = (file) => readWith(file, new Map());

/** Reads files one after the other; those that one export was cut into know of each other's pictures and authors. */
export async function* readSources(files: readonly string[]): AsyncGenerator<SourcePart> {
  const shared = files.length > 1 ? await sharedIndexes(exportsAmong(files)) : new Map();
  for (const file of files) yield* readWith(file, shared);
}

async function* readWith(file: string, shared: SharedIndexes): AsyncGenerator<SourcePart> {
  try {
    const source = await openSource(file);
    yield* readerOf(source)(source, shared);
    for (const warning of source.damage()) yield { warning };
  } catch (error) {
    yield { unreadable: { file, ...whyUnreadable(error) } };
  }
}

async function* exportsAmong(files: readonly string[]): AsyncGenerator<SourceFile> {
  for (const file of files)
    try {
      const source = await openSource(file);
      if (readerOf(source) === readWxr) yield source;
    } catch (error) {
      // It is told when the file is read; what no file can be the cause of is thrown here already.
      whyUnreadable(error);
    }
}
