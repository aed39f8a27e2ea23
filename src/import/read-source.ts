import { openSource } from './readers/source-file.ts';
import { readerOf } from './readers/reader-of.ts';
import { whyUnreadable } from './readers/why-unreadable.ts';
import type { ReadSource } from './source-item.ts';

/** Reads a file of any format that is known here, by what stands in it and not by its name. */
export const readSource: ReadSource = async function* (file) {
  try {
    const source = await openSource(file);
    yield* readerOf(source)(source);
    for (const warning of source.damage()) yield { warning };
  } catch (error) {
    yield { unreadable: { file, ...whyUnreadable(error) } };
  }
};
