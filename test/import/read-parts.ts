import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { readSource } from '../../src/import/read-source.ts';
import type { SourcePart } from '../../src/import/source-item.ts';

export const fixture = (name: string) => join(import.meta.dirname, 'fixtures', name);

/** All that a file gives, by kind. */
export async function readParts(file: string) {
  const parts: SourcePart[] = [];
  for await (const part of readSource(file)) parts.push(part);
  return {
    parts,
    sites: parts.flatMap((part) => ('site' in part ? [part.site] : [])),
    pictures: parts.flatMap((part) => ('picture' in part ? [part.picture] : [])),
    items: parts.flatMap((part) => ('item' in part ? [part.item] : [])),
    warnings: parts.flatMap((part) => {
      if ('refused' in part) return [part.refused];
      return 'warning' in part ? [part.warning] : [];
    }),
    unreadable: parts.flatMap((part) => ('unreadable' in part ? [part.unreadable] : [])),
  };
}

/** The same of a file that is written for it. Its path matters to some formats. */
export async function partsOf(content: string | Uint8Array, path = 'source') {
  const folder = mkdtempSync(join(tmpdir(), 'generico-source-'));
  try {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return await readParts(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
