import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { pictureWidths } from '../../../src/news/picture-files.ts';
import { aWrittenArticle } from '../../support/articles.ts';
import { aPaper } from '../../support/paper.ts';

const file = 'public/articles/world/rain.json';

/** A paper with one story, led by a photograph 900 pixels wide. */
async function aPaperWithPicture() {
  const image = { url: '/images/rain.jpg', alt: 'Rain', width: 900, height: 600 };
  const paper = aPaper({ [file]: aWrittenArticle({ image }), 'public/images/keep.svg': '<svg/>' });
  const photograph = join(paper.publicDir, 'images/rain.jpg');
  const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#336699' } })
    .jpeg()
    .toBuffer();
  writeFileSync(photograph, bytes);
  return { ...paper, photograph };
}

describe('a picture', () => {
  test('comes in every width and format that the page offers, and the page offers what is there', async () => {
    const { build, built, read } = await aPaperWithPicture();
    await build();
    const copies = built().filter((path) => path.startsWith('pictures/'));
    expect(copies).toHaveLength(2 * pictureWidths(900).length);
    const offered = [...read('world/rain/index.html').matchAll(/srcSet="([^"]+)"/gi)].flatMap(([, set]) =>
      set!.split(', ').map((one) => one.split(' ')[0]!.slice(1)),
    );
    expect(offered.toSorted()).toEqual(copies);
    expect(read('world/rain/index.html')).toMatch(/<img[^>]+src="\/images\/rain.jpg"/);
    expect(read('index.html')).toContain(copies[0]);
  });

  test('is not made smaller again while it stays as it is, and leaves nothing behind when it changes', async () => {
    const { build, buildAgain, built, photograph } = await aPaperWithPicture();
    await build();
    const before = new Set(built());
    expect((await buildAgain()).written).toEqual([]);

    const other = { create: { width: 300, height: 200, channels: 3, background: 'red' } } as const;
    writeFileSync(photograph, await sharp(other).jpeg().toBuffer());
    await buildAgain();
    const after = built().filter((path) => path.startsWith('pictures/'));
    expect(after).toHaveLength(2);
    expect(after.filter((path) => before.has(path))).toEqual([]);
  });

  test('that cannot be read stops the build, and says which it is', async () => {
    const { build, built, photograph } = await aPaperWithPicture();
    writeFileSync(photograph, 'no picture');
    await expect(build()).rejects.toThrow(/public\/images\/rain\.jpg: is not a picture that can be read/);
    expect(built()).toEqual([]);
  });
});

describe('what stands for an article where it is shared', () => {
  test('is its card, drawn once for the same words', async () => {
    vi.stubEnv('GENERICO_CARDS', 'on');
    onTestFinished(() => void vi.unstubAllEnvs());
    const { root, build, buildAgain, write, read } = aPaper({ [file]: aWrittenArticle() });
    await build();
    const { format, width, height } = await sharp(join(root, 'dist/cards/world/rain.png')).metadata();
    expect([format, width, height]).toEqual(['png', 1200, 630]);
    expect(read('world/rain/index.html')).toContain('/cards/world/rain.png');

    write(file, aWrittenArticle({ description: 'Take two.' }));
    expect((await buildAgain()).written).not.toContain('/cards/world/rain.png');
    write(file, aWrittenArticle({ headline: 'Snow expected' }));
    expect((await buildAgain()).written).toContain('/cards/world/rain.png');
  });

  test('is its picture, where it has one', async () => {
    vi.stubEnv('GENERICO_CARDS', 'on');
    onTestFinished(() => void vi.unstubAllEnvs());
    const { root, build, read } = await aPaperWithPicture();
    await build();
    const { format, width } = await sharp(join(root, 'dist/cards/world/rain.jpg')).metadata();
    expect([format, width]).toEqual(['jpeg', 900]);
    expect(read('world/rain/index.html')).toMatch(/og:image:width" content="900"/);
  });

  test('is left out where nobody wants cards, and no page names one', async () => {
    const { build, built, read } = aPaper({ [file]: aWrittenArticle() });
    await build();
    expect(built().filter((path) => path.startsWith('cards/'))).toEqual([]);
    expect(read('world/rain/index.html')).not.toContain('og:image');
  });
});

test('a paper without a mark of its own is told so', async () => {
  const { build, remove } = aPaper({ [file]: aWrittenArticle() });
  remove('public/favicon.svg');
  await expect(build()).rejects.toThrow(/public\/favicon\.svg: is missing/);
});
