import { Unreadable } from './unreadable.ts';

/** How many bytes tell the encoding: declarations stand at the top. */
export const enoughToTell = 4096;

/** The encoding of a text by its first bytes: a byte order mark, what XML or HTML declares, else UTF-8. */
export function encodingOf(start: Buffer): string {
  if (start.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) return 'utf-8';
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';

  const declared = declaredIn(start.subarray(0, enoughToTell).toString('latin1'));
  if (declared === undefined) return 'utf-8';
  const known = labelOf(declared);
  // What could be read as far as here is not written in two bytes a letter, whatever it says of itself.
  return known.startsWith('utf-16') ? 'utf-8' : known;
}

function declaredIn(start: string): string | undefined {
  const xml = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"']+)["']/.exec(start);
  if (xml) return xml[1];
  // Markdown may speak of such a tag; only a page has it.
  const isPage = /^\s*<(?:!doctype\s+html|html|head|meta)\b/i.test(start);
  return isPage ? /<meta\s[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start)?.[1] : undefined;
}

function labelOf(declared: string): string {
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    throw new Unreadable(
      `says that its encoding is "${declared}", which is not known – save it as UTF-8 and say so in its first lines`,
      1,
    );
  }
}
