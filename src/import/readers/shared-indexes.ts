import type { SourceFile } from './source-file.ts';
import { addToIndex, emptyIndex, type WxrIndex } from './wxr-index.ts';

/** Large exports are cut into files, and a post in one may name a picture in another: what those of a site have together. */
export type SharedIndexes = ReadonlyMap<string, WxrIndex>;

export async function sharedIndexes(exports: AsyncIterable<SourceFile>): Promise<SharedIndexes> {
  const indexes = new Map<string, WxrIndex>();
  for await (const source of exports) {
    const site = siteOf(source);
    const index = indexes.get(site) ?? emptyIndex();
    indexes.set(site, index);
    await addToIndex(index, source);
  }
  return indexes;
}

/** Of one file alone. */
export async function indexOf(source: SourceFile): Promise<WxrIndex> {
  const index = emptyIndex();
  await addToIndex(index, source);
  return index;
}

/** Two sites count their posts and pictures each from 1. */
export const siteOf = ({ file, head }: SourceFile): string =>
  /<wp:base_blog_url>\s*(?:<!\[CDATA\[)?([^<\]]+)/.exec(head)?.[1]?.trim() ?? file;
