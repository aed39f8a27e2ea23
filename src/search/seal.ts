/** FNV-1a (https://datatracker.ietf.org/doc/html/rfc9923): says whether bytes are those that were published. */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** Bytes with their checksum before them. */
export function sealed(bytes: Uint8Array): Uint8Array {
  const file = new Uint8Array(bytes.length + 4);
  new DataView(file.buffer).setUint32(0, checksum(bytes));
  file.set(bytes, 4);
  return file;
}

/** The bytes that were sealed. Throws where they are cut, or some other page that came in their place. */
export function unsealed(file: Uint8Array): Uint8Array {
  const bytes = file.subarray(4);
  if (file.length < 4 || new DataView(file.buffer, file.byteOffset).getUint32(0) !== checksum(bytes))
    throw new TypeError('This is no part of the search index');
  return bytes;
}
