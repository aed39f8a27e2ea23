import { inflateSync } from 'node:zlib';

/** A font as TrueType, out of the WOFF it came in: https://www.w3.org/TR/WOFF/ (sections 4 and 5). */
export function trueType(woff: Buffer): Buffer {
  const tables = woff.readUInt16BE(12);
  const head = Buffer.alloc(12 + 16 * tables);
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(tables, 4);
  const parts = [head];
  let offset = head.length;

  for (let index = 0; index < tables; index++) {
    const entry = 44 + 20 * index;
    const record = 12 + 16 * index;
    const start = woff.readUInt32BE(entry + 4);
    const packedLength = woff.readUInt32BE(entry + 8);
    const length = woff.readUInt32BE(entry + 12);
    const packed = woff.subarray(start, start + packedLength);
    // The tag, then the checksum, which stand around the lengths in a WOFF.
    woff.copy(head, record, entry, entry + 4);
    woff.copy(head, record + 4, entry + 16, entry + 20);
    head.writeUInt32BE(offset, record + 8);
    head.writeUInt32BE(length, record + 12);
    const table = Buffer.alloc(Math.ceil(length / 4) * 4);
    (packedLength < length ? inflateSync(packed) : packed).copy(table);
    parts.push(table);
    offset += table.length;
  }
  return Buffer.concat(parts);
}
