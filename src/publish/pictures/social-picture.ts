import sharp from 'sharp';
import { token } from './design-token.ts';
import { drawSvg } from './draw-svg.ts';
import { hexColor } from './hex-color.ts';
import { isRaster, readPicture } from './read-picture.ts';

const width = 1200;

/**
 * An article's picture as social networks take it, on paper where one can see through it: a drawing as PNG, 1200 pixels
 * wide; any other as JPEG, as wide at most. Arguments and errors are those of `readPicture`.
 */
export const socialPicture = (publicDir: string, url: string): Promise<Uint8Array> =>
  readPicture(publicDir, url, async (bytes) => {
    const paper = await hexColor(token('paper'));
    if (!isRaster(url)) return drawSvg(bytes.toString(), width, paper);
    return sharp(bytes, { failOn: 'error' })
      .autoOrient()
      .resize({ width, withoutEnlargement: true })
      .flatten({ background: paper })
      .jpeg({ quality: 82, mozjpeg: true })
      .toBuffer();
  });
