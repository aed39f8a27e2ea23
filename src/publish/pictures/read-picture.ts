import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Whether an address is one of a raster picture, of which smaller copies can be made. */
export const isRaster = (url: string) => /\.(?:jpe?g|png|webp|avif|gif)$/i.test(url);

/**
 * What `read` makes of a picture. `url` is its address in an article, "/images/kabul.jpg", `publicDir` the absolute path
 * of `public/`. Where the file cannot be read as a picture, throws a sentence for its owner.
 */
export async function readPicture<Made>(
  publicDir: string,
  url: string,
  read: (bytes: Buffer, path: string) => Promise<Made>,
): Promise<Made> {
  const path = pathOf(url);
  const bytes = await readFile(join(publicDir, path));
  try {
    return await read(bytes, path);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : '';
    const fault = reason.includes('exceeds pixel limit')
      ? 'is too large to be made smaller here – scale it down to 16,000 pixels a side'
      : `is not a picture that can be read – save it anew, or take another one (${reason})`;
    throw new Error(`public${path}: ${fault}`, { cause });
  }
}

/** A picture's file in `public/`, as the web resolves its address: decoded, and never outside the folder. */
export const pathOf = (url: string) => decodeURI(new URL(url, 'https://paper.invalid').pathname);
