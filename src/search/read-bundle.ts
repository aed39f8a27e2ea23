import { ByteReader } from './byte-reader.ts';

/** The files that came as one, by name. */
export function readBundle(bytes: Uint8Array): Map<string, Uint8Array> {
  const reader = new ByteReader(bytes);
  const members = Array.from({ length: reader.number() }, () => ({
    name: reader.text(),
    size: reader.number(),
  }));
  return new Map(
    members.map(({ name, size }) => {
      reader.at += size;
      return [name, bytes.subarray(reader.at - size, reader.at)];
    }),
  );
}
