import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { pictureCopies, pictureFiles } from '../../../src/publish/pictures/pictures.ts';
import { isRaster } from '../../../src/publish/pictures/read-picture.ts';
import { aPaperFolder } from '../../support/paper-folder.ts';

const red = { r: 200, g: 40, b: 40 };
const plain = (width: number, height: number, background: object = red) =>
  sharp({ create: { width, height, channels: 3, background } });

/** A paper with one picture. Gives what `pictureFiles` takes. */
async function aPicture(name: string, picture: Sharp | Buffer): Promise<[publicDir: string, url: string]> {
  const { publicDir } = aPaperFolder({});
  const file = `${publicDir}/images/${name}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, Buffer.isBuffer(picture) ? picture : await picture.toBuffer());
  return [publicDir, `/images/${encodeURI(name)}`];
}

/** Every copy of a picture as it says itself what it is. */
async function copiesOf(...[publicDir, url]: [string, string]) {
  const copies = pictureCopies(publicDir, url, await pictureFiles(publicDir, url));
  return Promise.all(
    [...copies].map(async ([path, make]) => {
      const bytes = await make();
      return { path, bytes, ...(await sharp(bytes).metadata()) };
    }),
  );
}

test.each(['jpg', 'JPEG', 'png', 'webp', 'avif', 'gif'])(
  'a file that ends in .%s is a raster picture',
  (ending) => {
    expect(isRaster(`/images/kabul.${ending}`)).toBe(true);
  },
);

test('a drawing is none', () => {
  expect(isRaster('/images/kabul.svg')).toBe(false);
});

describe('what is known of a picture', () => {
  test('is its size, its colour and what its copies are called', async () => {
    const files = await pictureFiles(...(await aPicture('Kabul at night.jpg', plain(900, 600).jpeg())));
    expect(files).toMatchObject({
      width: 900,
      height: 600,
      name: expect.stringMatching(/^kabul-at-night-[0-9a-f]{10}$/),
    });
    const channels = files.color!.match(/[0-9a-f]{2}/g)!.map((hex) => parseInt(hex, 16));
    for (const [index, channel] of Object.values(red).entries())
      expect(Math.abs(channels[index]! - channel)).toBeLessThan(6);
  });

  test('is told upright, as a camera that lay on its side meant it', async () => {
    const lying = plain(60, 40).withMetadata({ orientation: 6 }).jpeg();
    expect(await pictureFiles(...(await aPicture('lying.jpg', lying)))).toMatchObject({
      width: 40,
      height: 60,
    });
  });

  test('is a name that changes with what is in it, and with nothing else', async () => {
    const nameOf = async (...args: Parameters<typeof aPicture>) =>
      (await pictureFiles(...(await aPicture(...args)))).name;
    const name = await nameOf('a.png', plain(20, 20).png());
    expect(await nameOf('a.png', plain(20, 20).png())).toBe(name);
    expect(await nameOf('a.png', plain(20, 20, { r: 0, g: 0, b: 9 }).png())).not.toBe(name);
  });

  test('is a name that stands in any address, whatever the file is called', async () => {
    const { name } = await pictureFiles(...(await aPicture('Кабул, 1.png', plain(20, 20).png())));
    expect(name).toMatch(/^[a-z0-9-]+$/);
  });

  test('is no colour where one can see through it', async () => {
    const clear = sharp({
      create: { width: 20, height: 20, channels: 4, background: { ...red, alpha: 0.5 } },
    }).png();
    expect(await pictureFiles(...(await aPicture('clear.png', clear)))).not.toHaveProperty('color');
    const solid = plain(20, 20).ensureAlpha().png();
    expect(await pictureFiles(...(await aPicture('solid.png', solid)))).toHaveProperty('color');
  });

  test.each([
    ['without colours', plain(20, 20, { r: 128, g: 128, b: 128 }).toColourspace('b-w').jpeg()],
    ['of sixteen bits', plain(20, 20, { r: 128, g: 128, b: 128 }).toColourspace('rgb16').png()],
  ])('is a colour also of a picture %s', async (_kind, picture) => {
    const { color } = await pictureFiles(...(await aPicture('grey', picture)));
    expect(color).toMatch(/^#(?:7f|80|81){3}$/);
  });

  test('is no more than its size and colour when it moves', async () => {
    const frames = await Promise.all([
      plain(30, 20).png().toBuffer(),
      plain(30, 20, { r: 0, g: 9, b: 200 }).png().toBuffer(),
    ]);
    for (const moving of [
      sharp(frames, { join: { animated: true } }).gif(),
      sharp(frames, { join: { animated: true } }).webp(),
    ]) {
      const at = await aPicture('moving', moving);
      const files = await pictureFiles(...at);
      expect(files).toMatchObject({ width: 30, height: 20 });
      expect(files).not.toHaveProperty('name');
      expect(pictureCopies(...at, files).size).toBe(0);
    }
  });

  test('is no more where it is taller than WebP can be', async () => {
    const at = await aPicture('tall.png', plain(10, 16_400).png());
    expect(await pictureFiles(...at)).not.toHaveProperty('name');
  });
});

describe('the copies of a picture', () => {
  test('are AVIF and WebP in each width, under names of their own', async () => {
    const copies = await copiesOf(...(await aPicture('kabul.jpg', plain(1300, 650).jpeg())));
    expect(copies.map(({ path }) => path.replace(/-[0-9a-f]{10}-/, '-#-'))).toEqual([
      '/pictures/kabul-#-400.avif',
      '/pictures/kabul-#-800.avif',
      '/pictures/kabul-#-1300.avif',
      '/pictures/kabul-#-400.webp',
      '/pictures/kabul-#-800.webp',
      '/pictures/kabul-#-1300.webp',
    ]);
    expect(copies.map(({ format, width, height }) => [format, width, height])).toEqual([
      ...[400, 800, 1300].map((width) => ['heif', width, width / 2]),
      ...[400, 800, 1300].map((width) => ['webp', width, width / 2]),
    ]);
  });

  test('of a tiny one are no larger than it', async () => {
    const copies = await copiesOf(...(await aPicture('dot.png', plain(10, 10).png())));
    expect(copies.map(({ width }) => width)).toEqual([10, 10]);
  });

  test('are made when they are asked for, and not before', async () => {
    const [publicDir, url] = await aPicture('kabul.jpg', plain(900, 600).jpeg());
    const files = await pictureFiles(publicDir, url);
    writeFileSync(`${publicDir}/images/kabul.jpg`, 'gone');
    const [make] = pictureCopies(publicDir, url, files).values();
    await expect(make!()).rejects.toThrow('public/images/kabul.jpg: is not a picture that can be read');
  });

  test('stand upright, and tell nobody where they were taken', async () => {
    const half = (background: object) => plain(20, 40, background).png().toBuffer();
    const lying = plain(40, 40, { r: 0, g: 0, b: 200 })
      .composite([{ input: await half(red), left: 0, top: 0 }])
      .withExif({ IFD0: { Copyright: 'Somebody' }, IFD3: { GPSLatitude: '34/1 31/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg({ quality: 100, chromaSubsampling: '4:4:4' });
    for (const { bytes, exif, icc, orientation } of await copiesOf(...(await aPicture('lying.jpg', lying)))) {
      expect([exif, icc, orientation]).toEqual([undefined, undefined, undefined]);
      const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
      const middle = (y: number) => data.subarray((y * info.width + 20) * 3, (y * info.width + 20) * 3 + 3);
      // What was on the left is on top.
      expect(middle(5)[0]).toBeGreaterThan(150);
      expect(middle(35)[2]).toBeGreaterThan(150);
    }
  });

  test('keep what one can see through', async () => {
    const clear = sharp({
      create: { width: 20, height: 20, channels: 4, background: { ...red, alpha: 0 } },
    }).png();
    for (const { hasAlpha } of await copiesOf(...(await aPicture('clear.png', clear))))
      expect(hasAlpha).toBe(true);
  });

  test('have the colours of a picture from a wider space', async () => {
    const wide = plain(20, 20, { r: 200, g: 100, b: 50 }).withIccProfile('p3').jpeg({ quality: 100 });
    for (const { bytes, space } of await copiesOf(...(await aPicture('wide.jpg', wide)))) {
      expect(space).toBe('srgb');
      const [r = 0, g = 0, b = 0] = await sharp(bytes).removeAlpha().raw().toBuffer();
      for (const [channel, meant] of [
        [r, 200],
        [g, 100],
        [b, 50],
      ] as const)
        expect(Math.abs(channel - meant)).toBeLessThan(10);
    }
  });

  test('of a very large one are made too', async () => {
    const copies = await copiesOf(...(await aPicture('large.jpg', plain(12_000, 600).jpeg())));
    expect(copies.map(({ width }) => width)).toEqual([400, 800, 1200, 1600, 400, 800, 1200, 1600]);
  });
});

describe('a picture that cannot be read', () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  const whole = () =>
    sharp({ create: { width: 300, height: 300, channels: 3, background: red, noise } }).jpeg();

  test.each([
    ['holds something else', async () => Buffer.from('<html>Not found</html>')],
    ['is empty', async () => Buffer.alloc(0)],
    ['is cut off', async () => (await whole().toBuffer()).subarray(0, 9000)],
  ])('because its file %s is told by its name, with a way out', async (_why, bytes) => {
    await expect(pictureFiles(...(await aPicture('x.jpg', await bytes())))).rejects.toThrow(
      /^public\/images\/x\.jpg: is not a picture that can be read – save it anew, or take another one/,
    );
  });

  test('because it is larger than any screen is told so', async () => {
    const huge = await plain(20, 20).png().toBuffer();
    // The sides that its header states, and the checksum over them: https://www.w3.org/TR/png-3/#11IHDR
    huge.writeUInt32BE(60_000, 16);
    huge.writeUInt32BE(60_000, 20);
    huge.writeUInt32BE(crc32(huge.subarray(12, 29)), 29);
    await expect(pictureFiles(...(await aPicture('x.png', huge)))).rejects.toThrow(
      'public/images/x.png: is too large to be made smaller here – scale it down to 16,000 pixels a side',
    );
  });
});
