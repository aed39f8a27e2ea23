import * as v from 'valibot';

/** What a browser must know of a raster picture to choose among its files, and to keep its place until one comes. */
export const PictureFiles = v.object({
  /** What its files are called: "kabul-1a2b3c4d5e". A picture that moves has none: it is shown as it is. */
  name: v.optional(v.string()),
  /** Upright, in pixels. */
  width: v.number(),
  height: v.number(),
  /** Its mean colour, `#rrggbb`; none where one can see through it. */
  color: v.optional(v.string()),
});
export type PictureFiles = v.InferOutput<typeof PictureFiles>;

/** By the picture's address in an article; nothing for drawings, and while one writes. */
export type PictureLookup = (url: string) => PictureFiles | undefined;

export const pictureFormats = ['avif', 'webp'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

const steps = [400, 800, 1200, 1600];

/** The widths that a picture comes in, in pixels: never enlarged, and its own width is among them up to the last step. */
export function pictureWidths(width: number): number[] {
  const largest = Math.min(width, steps.at(-1)!);
  return [...steps.filter((step) => step * 1.15 < largest), largest];
}

/** `/pictures/kabul-1a2b3c4d5e-400.avif` */
export const picturePath = (name: string, width: number, format: PictureFormat) =>
  `/pictures/${name}-${width}.${format}`;

/** The `srcset` of a picture in a format, if it has files. `address` makes of a path what the page calls it. */
export function sourcesOf(
  files: PictureFiles | undefined,
  format: PictureFormat,
  address: (path: string) => string,
): string | undefined {
  if (files?.name === undefined) return undefined;
  const { name, width } = files;
  return pictureWidths(width)
    .map((each) => `${address(picturePath(name, each, format))} ${each}w`)
    .join(', ');
}
