import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { token } from './design-token.ts';
import { drawSvg } from './draw-svg.ts';
import { hexColor } from './hex-color.ts';

/** `share` is how much of the icon its drawing may fill, `corner` how round its paper is; both of the side. */
interface Icon {
  side: number;
  share: number;
  corner: number;
}

/** On paper, since a drawing in ink would be lost on a dark home screen. */
const icons: Record<string, Icon> = {
  '/icons/icon-192.png': { side: 192, share: 0.84, corner: 0.2 },
  '/icons/icon-512.png': { side: 512, share: 0.84, corner: 0.2 },
  // Within a circle of 80 % nothing is cut off: https://www.w3.org/TR/appmanifest/#icon-masks
  '/icons/maskable-512.png': { side: 512, share: 0.56, corner: 0 },
  // Apple rounds the corners itself, and makes what is see-through black.
  '/icons/apple-touch-icon.png': { side: 180, share: 0.78, corner: 0 },
};

/** The icons of the installed paper by path, each drawn from `public/favicon.svg` when it is asked for. */
export const iconFiles = (publicDir: string): Map<string, () => Promise<Uint8Array>> =>
  new Map(Object.entries(icons).map(([path, icon]) => [path, () => draw(publicDir, icon)]));

async function draw(publicDir: string, { side, share, corner }: Icon): Promise<Uint8Array> {
  const favicon = await readFile(join(publicDir, 'favicon.svg'), 'utf8');
  const mark = await drawSvg(favicon, Math.round(side * share));
  const paper = await hexColor(token('paper'));
  const ground = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><rect width="100%" height="100%" rx="${side * corner}" fill="${paper}"/></svg>`;
  const icon = sharp(Buffer.from(ground)).composite([{ input: Buffer.from(mark) }]);
  return (corner === 0 ? icon.removeAlpha() : icon).png({ compressionLevel: 9 }).toBuffer();
}
