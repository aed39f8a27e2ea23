import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { ImportWarning } from '../source-item.ts';
import { encodingOf, enoughToTell } from './encoding.ts';
import { Unreadable } from './unreadable.ts';

/** A file as text, however it is packed and encoded. */
export interface SourceFile {
  /** As it was named. */
  file: string;
  /** Its beginning. */
  head: string;
  /** All of it, piece by piece; it may be read more than once. Who only looks ahead is not counted. */
  chunks: (isAhead?: boolean) => AsyncGenerator<string>;
  /** What had to be left out of the text or could not be made out when it was last read to its end. */
  damage: () => ImportWarning[];
}

/** `count` hears how many bytes of the file, packed as it is, have been read on the way through `chunks`. */
export async function openSource(
  file: string,
  count: (bytes: number) => void = unheard,
): Promise<SourceFile> {
  let spots: Record<Damage, Spots> = noSpots();
  let head = '';
  for await (const chunk of decoded(file, unheard)) {
    head += chunk;
    if (head.length >= enoughToTell) break;
  }
  return {
    file,
    head,
    async *chunks(isAhead = false) {
      spots = noSpots();
      let line = 1;
      for await (const chunk of decoded(file, isAhead ? unheard : count)) {
        note(spots.undecodable, chunk, /\uFFFD/g, line);
        note(spots.control, chunk, controls, line);
        yield chunk.replace(controls, '');
        line += newlinesIn(chunk);
      }
    },
    damage: () =>
      (['undecodable', 'control'] as const)
        .filter((kind) => spots[kind].count > 0)
        .map((kind) => ({ file, line: spots[kind].line, message: sentences[kind](spots[kind].count) })),
  };
}

const unheard = () => {};

type Damage = 'undecodable' | 'control';
interface Spots {
  count: number;
  line: number | undefined;
}
const noSpots = () => ({
  undecodable: { count: 0, line: undefined },
  control: { count: 0, line: undefined },
});

/** They mean nothing in a text, and XML and JSON must not have them; WordPress exports what it was given. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

const sentences: Record<Damage, (count: number) => string> = {
  undecodable: (count) =>
    `${count} ${count === 1 ? 'character is' : 'characters are'} not of the encoding that the file has or declares, and ${count === 1 ? 'stands' : 'stand'} as � – save the file as UTF-8, or mend the encoding that it declares`,
  control: (count) =>
    `${count} control ${count === 1 ? 'character was' : 'characters were'} left out: ${count === 1 ? 'it means' : 'they mean'} nothing in a text`,
};

function note(spots: Spots, chunk: string, wanted: RegExp, line: number) {
  const first = chunk.search(wanted);
  if (first < 0) return;
  spots.count += chunk.match(wanted)!.length;
  spots.line ??= line + newlinesIn(chunk.slice(0, first));
}

export function newlinesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

async function* decoded(file: string, count: (bytes: number) => void): AsyncGenerator<string> {
  let start = Buffer.alloc(0);
  let decoder: TextDecoder | undefined;
  for await (const bytes of unpacked(file, count)) {
    if (decoder) {
      yield decoder.decode(bytes, { stream: true });
      continue;
    }
    start = Buffer.concat([start, bytes]);
    if (start.length < enoughToTell) continue;
    decoder = new TextDecoder(encodingOf(start));
    yield decoder.decode(start, { stream: true });
  }
  yield decoder ? decoder.decode() : new TextDecoder(encodingOf(start)).decode(start);
}

async function* unpacked(file: string, count: (bytes: number) => void): AsyncGenerator<Buffer> {
  let isFirst = true;
  for await (const bytes of createReadStream(file) as AsyncIterable<Buffer>) {
    if (isFirst && bytes[0] === 0x1f && bytes[1] === 0x8b) {
      yield* gunzipped(file, count);
      return;
    }
    isFirst = false;
    count(bytes.length);
    yield bytes;
  }
}

async function* gunzipped(file: string, count: (bytes: number) => void): AsyncGenerator<Buffer> {
  const packed = createReadStream(file);
  packed.on('data', (bytes) => count(bytes.length));
  try {
    // Both ends are closed, and the error is thrown, where the pieces are awaited.
    yield* pipeline(packed, createGunzip(), () => {}) as AsyncIterable<Buffer>;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))) throw error;
    throw new Unreadable('ends before its gzip archive does, or is damaged – copy or download it anew');
  }
}
