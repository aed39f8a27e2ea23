/** What has been read, put aside on the disk: an export is read once, and may be larger than any memory. */
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Spool<Entry> {
  put: (entry: Entry) => Promise<void>;
  /** All that was put there, in order; nothing can be put there any more. */
  entries: () => AsyncGenerator<Entry>;
  remove: () => void;
}

export function openSpool<Entry>(): Spool<Entry> {
  const folder = mkdtempSync(join(tmpdir(), 'generico-import-'));
  const file = join(folder, 'items.jsonl');
  const stream = createWriteStream(file);
  return {
    async put(entry) {
      if (!stream.write(`${oneLine(entry)}\n`)) await once(stream, 'drain');
    },
    async *entries() {
      if (!stream.closed) {
        stream.end();
        await once(stream, 'close');
      }
      const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it was put there as one
      for await (const line of lines) yield JSON.parse(line) as Entry;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Of what JSON leaves as it is, readline takes two characters for the end of a line. */
const oneLine = (entry: unknown) =>
  JSON.stringify(entry)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`);
