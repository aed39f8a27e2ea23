/** Raster pictures in the formats and widths that browsers choose among. */
import { createHash } from 'node:crypto';
import sharp, { type Sharp } from 'sharp';
import {
  type PictureFiles,
  type PictureFormat,
  pictureFormats,
  picturePath,
  pictureWidths,
} from '../../news/picture-files.ts';
import { slugify } from '../../news/slugify.ts';
import { readPicture } from './read-picture.ts';

const recipes: Record<PictureFormat, (picture: Sharp) => Sharp> = {
  avif: (picture) => picture.avif({ quality: 52 }),
  webp: (picture) => picture.webp({ quality: 78 }),
};
/** Copies are kept by browsers for ever: with other recipes they need other names. */
const edition = '1';

/** What browsers show although it is not quite in order is taken; what is cut off is not. */
const open = (bytes: Buffer) => sharp(bytes, { failOn: 'error' }).autoOrient();

/** A picture's facts, at the price of decoding it once; arguments and errors are those of `readPicture`. */
export const pictureFiles = (publicDir: string, url: string): Promise<PictureFiles> =>
  readPicture(publicDir, url, async (bytes, path) => {
    const { autoOrient, pages = 1 } = await sharp(bytes).metadata();
    const { width, height } = autoOrient;
    const color = await meanColor(bytes);
    // WebP ends there.
    const tooTall = (height / width) * Math.max(...pictureWidths(width)) > 16_383;
    return {
      ...(pages === 1 && !tooTall && { name: copyName(path, bytes) }),
      width,
      height,
      ...(color && { color }),
    };
  });

/** The smaller copies of a picture by path, each made when it is asked for: AVIF and WebP, in sRGB, without metadata. */
export function pictureCopies(
  publicDir: string,
  url: string,
  { name, width }: PictureFiles,
): Map<string, () => Promise<Uint8Array>> {
  if (name === undefined) return new Map();
  const copies = pictureFormats.flatMap((format) => pictureWidths(width).map((each) => ({ format, each })));
  return new Map(
    copies.map(({ format, each }) => [
      picturePath(name, each, format),
      () => readPicture(publicDir, url, (bytes) => recipes[format](open(bytes).resize(each)).toBuffer()),
    ]),
  );
}

function copyName(path: string, bytes: Buffer): string {
  const digest = createHash('sha256').update(edition).update(bytes).digest('hex').slice(0, 10);
  const stem = slugify(path.replace(/^.*\/|\.\w+$/g, ''))
    .replace(/[^a-z0-9-]/g, '')
    .slice(0, 40);
  return stem ? `${stem}-${digest}` : digest;
}

async function meanColor(bytes: Buffer): Promise<string | undefined> {
  const pixel = open(bytes).resize(1, 1, { fit: 'fill' }).ensureAlpha();
  const [red = 0, green = 0, blue = 0, alpha] = await pixel.raw().toBuffer();
  return alpha === 255 ? `#${Buffer.from([red, green, blue]).toString('hex')}` : undefined;
}
