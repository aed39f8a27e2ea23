/**
 * The bytes of a file of the index, which `deflated` has written. The format (zlib, RFC 1950) ends with a checksum: throws
 * where they are cut, or some other page came in their place.
 */
export async function inflated(file: Uint8Array): Promise<Uint8Array> {
  const { readable, writable } = new DecompressionStream('deflate');
  const writer = writable.getWriter();
  // What goes wrong is told where it is read.
  writer.write(new Uint8Array(file)).catch(() => undefined);
  writer.close().catch(() => undefined);
  try {
    return new Uint8Array(await new Response(readable).arrayBuffer());
  } catch (cause) {
    throw new TypeError('This is no part of the search index', { cause });
  }
}
